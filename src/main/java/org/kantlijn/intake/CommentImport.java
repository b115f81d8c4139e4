package org.kantlijn.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kantlijn.change.Material;
import org.kantlijn.intake.codebook.CodeNames;
import org.kantlijn.intake.script.Comment;
import org.kantlijn.intake.script.Language;
import org.kantlijn.study.Study;
import org.kantlijn.study.Transcript;
import org.kantlijn.text.OffsetMap;

/**
 * The comments of a document as codings of a transcript: of the one that the document becomes, or of one that the study has, of which the
 * document is a copy. Who wrote a comment is the coder, and its date is kept.
 *
 * <p>In a comment each line, and each piece between separators, that reads like the name of a code is applied as one, made where missing;
 * the rest is a memo at the coding. A comment that names no code is a memo at a coding of a code for comments. Answers are memos too.
 */
public final class CommentImport {

    private final ImportDraft copy;
    private final Study study;
    private final CommentChanges.Target target;
    private final CommentPlaces places;
    private final Map<String, CommentChoice> choices;

    private CommentImport(ImportDraft copy, Study study, CommentChanges.Target target, CommentPlaces places,
                          Map<String, CommentChoice> choices) {
        this.copy = copy;
        this.study = study;
        this.target = target;
        this.places = places;
        this.choices = choices;
    }

    /** The comments of a copy of a transcript that the study has. Compares the two texts, which takes a moment. */
    public static CommentImport onto(Transcript transcript, ImportDraft copy, Study study) {
        String text = study.text(transcript).content();
        OffsetMap map = new WordAlignment(copy.text().content(), text).edits();
        return new CommentImport(copy, study, new CommentChanges.Target(transcript.id(), transcript.text()),
            new CommentPlaces(copy.conversation().comments(), text, map), Map.of());
    }

    /** The comments of a document that becomes a transcript of its own. */
    public static CommentImport of(ImportDraft draft, Study study) {
        return new CommentImport(draft, study, new CommentChanges.Target(draft.transcript(), draft.text().id()),
            new CommentPlaces(draft.conversation().comments(), draft.text().content(), OffsetMap.NONE), Map.of());
    }

    /** The same with another choice about some comments, by their ids in {@link Row}. */
    public CommentImport choosing(Map<String, CommentChoice> newChoices) {
        return new CommentImport(copy, study, target, places, Map.copyOf(newChoices));
    }

    /**
     * A comment as it would be taken.
     *
     * @param id its name in the document
     * @param author who wrote it; empty where that is not told
     * @param at when; null where that is not told
     * @param text what it says
     * @param codes names or paths of the codes that would be applied
     * @param remark what would be a memo; may be empty
     * @param quote the words that it is about, in the transcript; empty where they are not there
     * @param answers how many comments answer it
     */
    public record Row(String id, String author, @Nullable Instant at, String text, List<String> codes, String remark, String quote,
                      int answers) {

        public Row {
            codes = List.copyOf(codes);
        }

        /** True when the words that it is about are in the transcript. */
        public boolean isPlaced() {
            return !quote.isEmpty();
        }
    }

    /** All comments that answer no other, in the order of the document. */
    public List<Row> rows() {
        return words().stream().map(words -> {
            Comment comment = words.comment();
            String quote = places.passage(comment).map(places::words).orElse("");
            boolean leftOut = choice(comment) == CommentChoice.LEFT_OUT;
            return new Row(comment.id(), comment.author(), comment.at(), comment.text(), leftOut ? List.of() : words.codes(),
                leftOut ? "" : words.remark(), quote, words.answers().size());
        }).toList();
    }

    /** The changes of the step {@code comments.import}, for comments of which the words are in the transcript. */
    public Material material() {
        return together(List.of(this));
    }

    /**
     * The changes of one step for the comments of several documents of the same study: a code or coder that is new in more than one of them
     * is made once.
     */
    public static Material together(List<CommentImport> documents) {
        if (documents.isEmpty()) {
            return new Material(List.of(), List.of(), List.of());
        }
        CommentChanges changes = new CommentChanges(documents.get(0).study);
        documents.forEach(document -> document.takeInto(changes));
        return new Material(List.of(), List.of(), changes.changes());
    }

    void takeInto(CommentChanges changes) {
        for (CommentWords words : words()) {
            if (choice(words.comment()) != CommentChoice.LEFT_OUT) {
                places.passage(words.comment()).ifPresent(passage -> changes.take(words, passage, target));
            }
        }
    }

    private CommentChoice choice(Comment comment) {
        return choices.getOrDefault(comment.id(), copy.choices().comments());
    }

    private List<CommentWords> words() {
        List<Comment> comments = copy.commentsInMargin();
        Map<String, Comment> byId = new HashMap<>();
        comments.forEach(comment -> byId.put(comment.id(), comment));
        Map<String, List<Comment>> answers = new LinkedHashMap<>();
        for (Comment comment : comments) {
            Comment asked = asked(comment, byId);
            answers.computeIfAbsent(asked.id(), id -> new ArrayList<>());
            if (asked != comment) {
                answers.get(asked.id()).add(comment);
            }
        }
        CommentWords.Rules rules = new CommentWords.Rules(copy.choices().separator(), new CodeNames(study)::holds, general());
        return answers.entrySet().stream().map(thread -> {
            Comment asked = Objects.requireNonNull(byId.get(thread.getKey()));
            return CommentWords.of(asked, thread.getValue(), choice(asked), rules);
        }).toList();
    }

    /** The comment at the top of a thread of answers. */
    private static Comment asked(Comment comment, Map<String, Comment> byId) {
        Comment at = comment;
        for (int i = 0; i < byId.size() && at.parent() != null && byId.containsKey(at.parent()); i++) {
            at = Objects.requireNonNull(byId.get(at.parent()));
        }
        return at;
    }

    /** The code for comments that name none, in the language of the conversation. */
    private String general() {
        String tag = copy.session().language();
        return Stream.of(Language.values()).filter(language -> language.tag().equals(tag)).findFirst().orElse(Language.EN).comments();
    }
}
