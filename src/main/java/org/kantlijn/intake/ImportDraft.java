package org.kantlijn.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kantlijn.intake.script.Comment;
import org.kantlijn.intake.script.Offer;
import org.kantlijn.intake.script.ReadingChoice;
import org.kantlijn.intake.script.Script;
import org.kantlijn.intake.script.SpeakerWords;
import org.kantlijn.intake.source.Blanks;
import org.kantlijn.intake.source.IntakeException;
import org.kantlijn.intake.source.SourceFile;
import org.kantlijn.intake.source.Warning;
import org.kantlijn.intake.speaker.Conversation;
import org.kantlijn.intake.speaker.Kept;
import org.kantlijn.intake.speaker.LabelBook;
import org.kantlijn.intake.speaker.LabelRow;
import org.kantlijn.intake.speaker.LabelRows;
import org.kantlijn.intake.speaker.LabelSign;
import org.kantlijn.intake.speaker.NameFinder;
import org.kantlijn.intake.speaker.NameHint;
import org.kantlijn.intake.speaker.Pseudonyms;
import org.kantlijn.intake.speaker.Reading;
import org.kantlijn.intake.speaker.Recognised;
import org.kantlijn.intake.speaker.SpeakerCast;
import org.kantlijn.intake.speaker.TypistMarks;
import org.kantlijn.study.Id;
import org.kantlijn.study.Session;
import org.kantlijn.study.Study;
import org.kantlijn.study.Transcript;
import org.kantlijn.text.SourceText;
import org.kantlijn.text.TurnTable;

/**
 * A file as it would come into a study: what was found in it, under the choices made so far. Nothing is stored.
 *
 * <p>Immutable, and cheap to make again for other choices; may be used on any thread.
 */
public final class ImportDraft {

    private final Origin origin;
    private final Reading reading;
    private final ImportChoices choices;
    private final Pseudonyms pseudonyms;
    private final Recognised recognised;
    private final Conversation conversation;
    private final List<LabelRow> labels;
    private final Session session;

    /**
     * Where a draft comes from, the same under all choices.
     *
     * @param reader reads the file again where that is chosen
     * @param file the file
     * @param study what it would go into
     * @param transcript the id that the transcript will have
     */
    record Origin(TranscriptReader reader, SourceFile file, Study study, Id<Transcript> transcript) {
    }

    ImportDraft(Origin origin, Reading reading, ImportChoices choices) {
        this.origin = origin;
        this.reading = reading;
        this.choices = choices;
        this.pseudonyms = new Pseudonyms(choices.pseudonyms());
        LabelBook book = new LabelBook(choices.labels(), pseudonyms);
        this.recognised = reading.recognised(book);
        this.conversation = recognised.conversation().with(pseudonyms);
        this.labels = new LabelRows(origin.transcript(), recognised, reading.legend(), book, pseudonyms).rows();
        this.session = Objects.requireNonNullElseGet(choices.session(),
            () -> SessionGuess.of(conversation, file(), isSurvey() ? 0 : SpeakerCast.of(labels).people()));
    }

    private boolean isSurvey() {
        return reading.script().offer().layout() == ReadingChoice.TableLayout.SURVEY;
    }

    /** The id that the transcript will have; the same under all choices. */
    public Id<Transcript> transcript() {
        return origin.transcript();
    }

    /** The name of the file. */
    public String file() {
        return origin.file().name();
    }

    /** What kind of file its content is, such as {@code docx}. */
    public String format() {
        return reading.script().format();
    }

    /** How its characters were written; null where the format leaves no choice. */
    public @Nullable String encoding() {
        return reading.script().encoding();
    }

    /** What was chosen. */
    public ImportChoices choices() {
        return choices;
    }

    /**
     * The same file under other choices.
     *
     * @throws IntakeException when it has to be read again for them and cannot be, or holds no text then
     */
    public ImportDraft with(ImportChoices newChoices) throws IntakeException {
        boolean readAgain = !newChoices.reading().equals(choices.reading());
        Script raw = readAgain ? origin.reader().script(origin.file(), newChoices.reading()) : reading.raw();
        boolean same = raw == reading.raw() && newChoices.speakers() == choices.speakers();
        Reading newReading = same ? reading : Reading.of(origin.file(), raw, newChoices.speakers());
        return origin.reader().checked(new ImportDraft(origin, newReading, newChoices));
    }

    /** What the transcript will be called, unless the study has a transcript of that title. */
    public String title() {
        String title = choices.title();
        return pseudonyms.in(title == null || title.isBlank() ? origin.file().title() : Blanks.folded(title));
    }

    /** How it will be cited, such as {@code F3}. */
    public String shortName() {
        String chosen = choices.shortName();
        if (chosen != null && !chosen.isBlank()) {
            return pseudonyms.in(Blanks.folded(chosen));
        }
        String own = codeOfTitle();
        boolean telling = title().startsWith(own) && !title().equals(own);
        return telling ? own : ShortNames.in(title()).filter(this::isFree).orElse(own);
    }

    /** How it would be cited by its title and its number in the study alone. */
    String codeOfTitle() {
        return Transcript.codeOf(title(), origin.study().transcripts().size() + 1);
    }

    private boolean isFree(String shortName) {
        return origin.study().transcripts().stream().noneMatch(transcript -> transcript.code().equals(shortName));
    }

    /** What is known of the conversation, with its parts at their places in {@link #text()}. */
    public Session session() {
        return Parts.of(session, choices.parts(), turns(), pseudonyms);
    }

    /** What the file leaves to choose. */
    public Offer offer() {
        return reading.script().offer();
    }

    /** All labels in order of first appearance; last those that are words of the text. */
    public List<LabelRow> labels() {
        return labels;
    }

    /** How the file tells who speaks, in most places. */
    public LabelSign sign() {
        return recognised.sign();
    }

    /** The text as it will be stored. */
    public SourceText text() {
        return conversation.text();
    }

    /** Who says what in that text. */
    public TurnTable turns() {
        return conversation.turns();
    }

    /** How many paragraphs without a label were joined to the turn before them. */
    public int joined() {
        return recognised.joined();
    }

    /** The numbers of the turns that paragraphs without a label were joined to. */
    public List<Integer> continued() {
        return recognised.continued();
    }

    /** The numbers of the turns that come just after a break: where a part may begin. */
    public List<Integer> breaks() {
        return Parts.breaks(conversation);
    }

    /** Marks of typists that stay in the text, such as {@code [onhoorbaar]}, and how often they stand there, the most frequent first. */
    public Map<String, Integer> marks() {
        return TypistMarks.in(text().content());
    }

    /** What is doubtful. */
    public List<Warning> warnings() {
        List<Warning> warnings = new ArrayList<>(reading.script().warnings());
        warnings.addAll(recognised.warnings());
        if (comments() > 0 && choices.comments() == CommentChoice.LEFT_OUT) {
            warnings.add(Warning.of(Warning.Kind.COMMENTS, comments()));
        }
        return List.copyOf(warnings);
    }

    /** Where the characters of the file went. */
    public Kept count() {
        return recognised.count();
    }

    /** Words that may be names: those of speakers first, then the most frequent first. Takes a moment in a long text. */
    public List<NameHint> nameHints() {
        return new NameFinder(recognised.conversation().text().content(), labels, pseudonyms.words()).hints();
    }

    /** How many comments stand in its margin, replies counted in. */
    public int comments() {
        return reading.script().comments().size();
    }

    /** The transcript of the study of which this is the same text, another version or a commented copy. Takes a moment. */
    public Optional<Transcript> matches(Study study) {
        return new Likeness(text()).among(study);
    }

    SourceFile source() {
        return origin.file();
    }

    Conversation conversation() {
        return conversation;
    }

    Pseudonyms pseudonyms() {
        return pseudonyms;
    }

    /** The comments with pseudonyms in their words. */
    List<Comment> commentsInMargin() {
        return reading.script().comments().stream().map(comment -> new Comment(comment.id(), pseudonyms.in(comment.author()), comment.at(),
            pseudonyms.in(comment.text()), comment.parent())).toList();
    }

    /** What the file says of whom a label names, with pseudonyms in its words. */
    Map<String, String> attributes(LabelRow row) {
        Map<String, String> attributes = new LinkedHashMap<>();
        reading.script().attributes().forEach((label, told) -> {
            if (SpeakerWords.key(label).equals(SpeakerWords.key(row.label()))) {
                told.forEach((name, value) -> attributes.put(pseudonyms.in(name), pseudonyms.in(value)));
            }
        });
        return attributes;
    }
}
