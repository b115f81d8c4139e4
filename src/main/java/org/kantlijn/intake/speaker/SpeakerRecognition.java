package org.kantlijn.intake.speaker;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kantlijn.intake.script.Paragraph;
import org.kantlijn.intake.script.Passage;
import org.kantlijn.intake.script.SpeakerWords;
import org.kantlijn.intake.source.Blanks;
import org.kantlijn.intake.source.Warning;
import org.kantlijn.text.Turn;

/** Tells who says what: turns the paragraphs of any format into turns, headings and notes, and loses none of their words. */
final class SpeakerRecognition {

    private static final Pattern STAGE_DIRECTION = Pattern.compile("\\[[^\\[\\]]*\\]\\.?|\\([^()]*\\)\\.?");

    private final SpeakerEvidence evidence;
    private final LabelBook book;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, FoundLabel> labels = new LinkedHashMap<>();
    private final Map<String, FoundLabel> struck = new LinkedHashMap<>();
    private int notesBefore;
    private int taken;
    private @Nullable FoundLabel speaker;
    private @Nullable TurnDraft open;

    SpeakerRecognition(SpeakerEvidence evidence, LabelBook book) {
        this.evidence = evidence;
        this.book = book;
        for (int i = 0; i < evidence.paragraphs().size(); i++) {
            take(i, evidence.paragraphs().get(i));
        }
        close();
    }

    private void take(int place, Paragraph paragraph) {
        Passage passage = Passage.of(paragraph).stripped();
        String name = paragraph.speaker();
        Optional<Candidate> label = evidence.label(place, book);
        if (name != null) {
            takeSpoken(paragraph, Blanks.folded(name), passage);
        } else if (label.isPresent()) {
            begin(label.get(), paragraph);
        } else if (isNote(place, paragraph, passage.text())) {
            aside(Turn.Kind.NOTE, passage);
        } else if (paragraph.is(Paragraph.Flag.HEADING)) {
            aside(Turn.Kind.HEADING, passage);
        } else if (speaker == null && !evidence.isCue(passage) && (open == null || open.isEmpty())) {
            takeFirst(place, passage);
        } else {
            takeUnlabelled(place, passage);
        }
    }

    private boolean isNote(int place, Paragraph paragraph, String text) {
        boolean awaitsWords = open != null && open.isEmpty();
        return evidence.isBeside(place) || paragraph.is(Paragraph.Flag.NOTE) || STAGE_DIRECTION.matcher(text).matches() && !awaitsWords;
    }

    /** What stands above the first speaker: a title and what is told about the conversation. */
    private void takeFirst(int place, Passage passage) {
        boolean titled = entries.stream().anyMatch(entry -> entry.kind() == Turn.Kind.HEADING);
        if (titled && evidence.candidates(place).stream().noneMatch(c -> SpeakerWords.isNever(c.key()))) {
            notesBefore++;
        }
        aside(titled ? Turn.Kind.NOTE : Turn.Kind.HEADING, passage);
    }

    private void takeUnlabelled(int place, Passage passage) {
        evidence.struck(place, book).ifPresent(c -> find(struck, c.label(), c.form().sign()).count());
        if (evidence.isCue(passage)) {
            takeCue(speaker, passage);
        } else if (open == null) {
            start(speaker, passage);
        } else {
            open.goOn(passage);
        }
    }

    /** A cue, row or annotation of which the format tells the speaker. */
    private void takeSpoken(Paragraph paragraph, String name, Passage passage) {
        boolean struckOut = book.isStruck(SpeakerWords.key(name));
        if (paragraph.flags().isEmpty() && !struckOut) {
            takeCue(find(labels, name, LabelSign.FORMAT), passage);
            return;
        }
        Passage named = passage.after(name + ": ");
        taken -= Blanks.solid(name + ":");
        if (struckOut) {
            find(struck, name, LabelSign.FORMAT).count();
            takeCue(speaker, named);
        } else {
            aside(paragraph.is(Paragraph.Flag.NOTE) ? Turn.Kind.NOTE : Turn.Kind.HEADING, named);
        }
    }

    /** Words after a label in the text; those that a program wrote may be cues of one turn. */
    private void begin(Candidate candidate, Paragraph paragraph) {
        taken += Blanks.solid(paragraph.text().substring(0, candidate.end()));
        Passage words = Passage.of(paragraph).within(candidate.end(), paragraph.text().length()).from(candidate.seconds());
        FoundLabel label = find(labels, candidate.label(), candidate.form().sign());
        if (evidence.isStamped(words) && open != null && open.isTimed() || SpeakerWords.isOfProgram(candidate.key())) {
            takeCue(label, words);
        } else {
            start(label, words);
        }
    }

    private void takeCue(@Nullable FoundLabel label, Passage words) {
        TurnDraft turn = open;
        boolean goesOn = turn != null && Objects.equals(turn.speaker(), becomes(label)) && (label != null || !turn.isFull());
        if (goesOn) {
            speaker = label;
            turn.addCue(words);
        } else {
            start(label, words);
        }
    }

    private void start(@Nullable FoundLabel label, Passage words) {
        close();
        speaker = label;
        open = new TurnDraft(label == null ? null : label.label(), becomes(label), words);
        if (label != null) {
            label.count();
        }
    }

    private @Nullable String becomes(@Nullable FoundLabel label) {
        return label == null ? null : book.becomes(label.label());
    }

    private static FoundLabel find(Map<String, FoundLabel> among, String label, LabelSign sign) {
        return among.computeIfAbsent(SpeakerWords.key(label), key -> new FoundLabel(label, sign));
    }

    private void aside(Turn.Kind kind, Passage passage) {
        close();
        entries.add(Entry.of(kind, passage));
    }

    private void close() {
        TurnDraft turn = open;
        if (turn != null) {
            entries.add(turn.entry());
            open = null;
        }
    }

    /** All turns, headings and notes in order; where no speaker was recognised, each paragraph is a turn of nobody. */
    List<Entry> entries() {
        return labels.isEmpty() ? new UnnamedTurns(evidence).entries() : List.copyOf(entries);
    }

    /** Who speaks, in order of first appearance. */
    Collection<FoundLabel> labels() {
        return labels.values();
    }

    /** Words that look like labels and are words of the text. */
    Collection<FoundLabel> struck() {
        return struck.values();
    }

    /** How many characters that are not blank were taken off as labels, with the marks and times at them, less those that were put in. */
    int taken() {
        return taken;
    }

    List<Warning> warnings() {
        List<Warning> warnings = new ArrayList<>();
        if (labels.isEmpty()) {
            warnings.add(Warning.of(Warning.Kind.NO_SPEAKERS));
        } else if (notesBefore > 0) {
            warnings.add(Warning.of(Warning.Kind.BEFORE_FIRST_SPEAKER, notesBefore));
        }
        addList(warnings, Warning.Kind.LABEL_ONCE, labels.values().stream().filter(this::isDoubtful).map(FoundLabel::label).toList());
        addList(warnings, Warning.Kind.NAME_IN_TEXT, evidence.names().stream()
            .filter(name -> book.choice(SpeakerWords.key(name)).isEmpty()).toList());
        addList(warnings, Warning.Kind.LEGEND_UNUSED, evidence.legend().entries().stream().map(Legend.Entry::label)
            .filter(label -> !labels.containsKey(SpeakerWords.key(label))).toList());
        return warnings;
    }

    /** A label typed once may be another that was mistyped. */
    private boolean isDoubtful(FoundLabel label) {
        return label.turns() == 1 && label.sign() != LabelSign.FORMAT && book.choice(label.key()).isEmpty();
    }

    private static void addList(List<Warning> warnings, Warning.Kind kind, Collection<String> labels) {
        if (!labels.isEmpty()) {
            warnings.add(Warning.of(kind, String.join(", ", labels)));
        }
    }
}
