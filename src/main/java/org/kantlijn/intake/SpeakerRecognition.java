package org.kantlijn.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.kantlijn.text.Turn;

/** Tells who says what: turns the paragraphs of any format into turns, headings and notes, and loses none of their words. */
final class SpeakerRecognition {

    private static final Pattern STAGE_DIRECTION = Pattern.compile("\\[[^\\[\\]]*\\]\\.?|\\([^()]*\\)\\.?");
    private static final Pattern COLUMN_HEADINGS =
        Pattern.compile("(?:(?:tijd|time|timestamp|start)\\t)?(?:spreker|speaker|naam|name|wie|who)\\t"
            + "(?:tekst|text|uiting|utterance|transcript)",
            Pattern.CASE_INSENSITIVE);

    private final List<Paragraph> paragraphs;
    private final List<List<Candidate>> candidates;
    private final Legend legend;
    private final LabelCensus census;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, String> spellings = new LinkedHashMap<>();
    private final Map<String, Integer> turns = new LinkedHashMap<>();
    private int notesBefore;
    private @Nullable String speaker;
    private @Nullable OpenTurn open;

    /** A turn that the next paragraph may continue. */
    private record OpenTurn(@Nullable Double seconds, StringBuilder body) {

        void add(String words) {
            body.append(body.isEmpty() ? "" : "\n").append(words);
        }
    }

    SpeakerRecognition(List<Paragraph> all) {
        paragraphs = all.stream().filter(paragraph -> !paragraph.isBlank()).toList();
        candidates = paragraphs.stream().map(SpeakerRecognition::candidates).toList();
        legend = new Legend(paragraphs, candidates);
        census = new LabelCensus(IntStream.range(0, candidates.size()).filter(i -> !legend.isLine(i)).mapToObj(candidates::get).toList(),
            legend);
        for (int i = 0; i < paragraphs.size(); i++) {
            take(i);
        }
        close();
    }

    private static List<Candidate> candidates(Paragraph paragraph) {
        boolean speech = paragraph.flags().isEmpty() && !COLUMN_HEADINGS.matcher(Blanks.strip(paragraph.text())).matches();
        return speech ? LabelForm.candidates(paragraph) : List.of();
    }

    private void take(int place) {
        Paragraph paragraph = paragraphs.get(place);
        String text = Blanks.strip(paragraph.text());
        Optional<Candidate> label = legend.isLine(place) ? Optional.empty() : census.label(candidates.get(place));
        if (label.isPresent()) {
            begin(label.get());
        } else if (isNote(place, paragraph, text)) {
            aside(Turn.Kind.NOTE, text);
        } else if (paragraph.is(Paragraph.Flag.HEADING) || speaker == null && !hasHeading()) {
            aside(Turn.Kind.HEADING, text);
        } else if (speaker == null) {
            notesBefore += candidates.get(place).stream().anyMatch(c -> SpeakerWords.isNever(c.key())) ? 0 : 1;
            aside(Turn.Kind.NOTE, text);
        } else {
            goOn(text);
        }
    }

    private boolean hasHeading() {
        return entries.stream().anyMatch(entry -> entry.kind() == Turn.Kind.HEADING);
    }

    private boolean isNote(int place, Paragraph paragraph, String text) {
        boolean awaitsWords = open != null && open.body().isEmpty();
        return legend.isLine(place) || paragraph.is(Paragraph.Flag.NOTE) || COLUMN_HEADINGS.matcher(text).matches()
            || STAGE_DIRECTION.matcher(text).matches() && !awaitsWords;
    }

    private void begin(Candidate label) {
        close();
        speaker = spellings.computeIfAbsent(label.key(), key -> label.label());
        turns.merge(speaker, 1, Integer::sum);
        open = new OpenTurn(label.seconds(), new StringBuilder(label.body()));
    }

    private void goOn(String text) {
        OpenTurn turn = open;
        if (turn == null) {
            turn = new OpenTurn(null, new StringBuilder());
            turns.merge(speaker, 1, Integer::sum);
            open = turn;
        }
        turn.add(text);
    }

    private void aside(Turn.Kind kind, String text) {
        close();
        entries.add(Entry.of(kind, text));
    }

    private void close() {
        OpenTurn turn = open;
        if (turn != null) {
            entries.add(new Entry(Turn.Kind.SPEECH, speaker, turn.seconds(), turn.body().toString()));
            open = null;
        }
    }

    /** All turns, headings and notes in order; where no speaker was recognised, each paragraph is a turn of nobody. */
    List<Entry> entries() {
        return spellings.isEmpty() ? paragraphs.stream().map(SpeakerRecognition::ofNobody).toList() : List.copyOf(entries);
    }

    private static Entry ofNobody(Paragraph paragraph) {
        Turn.Kind kind = paragraph.is(Paragraph.Flag.NOTE) ? Turn.Kind.NOTE : Turn.Kind.SPEECH;
        return Entry.of(kind, Blanks.strip(paragraph.text()));
    }

    Legend legend() {
        return legend;
    }

    List<Warning> warnings() {
        List<Warning> warnings = new ArrayList<>();
        if (spellings.isEmpty()) {
            warnings.add(Warning.of(Warning.Kind.NO_SPEAKERS));
        } else if (notesBefore > 0) {
            warnings.add(Warning.of(Warning.Kind.BEFORE_FIRST_SPEAKER, notesBefore));
        }
        List<String> once = turns.entrySet().stream().filter(turn -> turn.getValue() == 1).map(Map.Entry::getKey).toList();
        List<String> unused = legend.entries().stream().map(Legend.Entry::label)
            .filter(label -> !spellings.containsKey(SpeakerWords.key(label))).toList();
        addList(warnings, Warning.Kind.LABEL_ONCE, once);
        addList(warnings, Warning.Kind.NAME_IN_TEXT, census.names());
        addList(warnings, Warning.Kind.LEGEND_UNUSED, unused);
        return warnings;
    }

    private static void addList(List<Warning> warnings, Warning.Kind kind, Collection<String> labels) {
        if (!labels.isEmpty()) {
            warnings.add(Warning.of(kind, String.join(", ", labels)));
        }
    }
}
