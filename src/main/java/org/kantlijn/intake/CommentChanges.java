package org.kantlijn.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kantlijn.change.Change;
import org.kantlijn.change.CodeApplied;
import org.kantlijn.change.CoderNamed;
import org.kantlijn.change.MemoAdded;
import org.kantlijn.intake.codebook.CodeNames;
import org.kantlijn.intake.codebook.CodePaths;
import org.kantlijn.intake.script.Comment;
import org.kantlijn.intake.source.Blanks;
import org.kantlijn.study.Code;
import org.kantlijn.study.Coder;
import org.kantlijn.study.Coding;
import org.kantlijn.study.Id;
import org.kantlijn.study.Kind;
import org.kantlijn.study.Memo;
import org.kantlijn.study.Study;
import org.kantlijn.study.Transcript;
import org.kantlijn.text.Span;

/** Makes codings and memos of comments, one after the other; what is there already is not made again. */
final class CommentChanges {

    private final Study study;
    private final CodePaths codes;
    private final CodeNames names;
    private final Set<Id<Coder>> coders = new HashSet<>();
    private final Map<Mark, Id<Coding>> marks = new HashMap<>();
    private final Set<String> remarks = new HashSet<>();
    private final List<Change> changes = new ArrayList<>();

    /** What two identical codings have in common. */
    private record Mark(Id<Transcript> transcript, Span span, Id<Code> code, @Nullable Id<Coder> coder) {
    }

    /**
     * Where comments go.
     *
     * @param transcript the transcript
     * @param text the SHA-256 of its text
     */
    record Target(Id<Transcript> transcript, String text) {
    }

    CommentChanges(Study study) {
        this.study = study;
        this.codes = new CodePaths(study);
        this.names = new CodeNames(study);
        study.coders().forEach(coder -> coders.add(coder.id()));
        study.codings().forEach(coding ->
            marks.put(new Mark(coding.transcript(), coding.span(), coding.code(), coding.coder()), coding.id()));
    }

    List<Change> changes() {
        return List.copyOf(changes);
    }

    /** Takes a comment, with those that answer it, to its passage. */
    void take(CommentWords words, Span passage, Target target) {
        Comment comment = words.comment();
        @Nullable Id<Coder> coder = coder(comment);
        List<Id<Coding>> codings = words.codes().stream().map(name -> apply(name, passage, comment, coder, target)).toList();
        remark(codings.get(0), words.remark(), coder, comment);
        for (Comment answer : words.answers()) {
            remark(codings.get(0), answer.text(), coder(answer), answer);
        }
    }

    private Id<Coding> apply(String name, Span passage, Comment comment, @Nullable Id<Coder> coder, Target target) {
        Id<Code> code = codes.findOrAdd(names.path(name), changes);
        return marks.computeIfAbsent(new Mark(target.transcript(), passage, code, coder), mark -> {
            Id<Coding> id = Id.random();
            changes.add(new CodeApplied(id, target.transcript(), target.text(), passage.start(), passage.end(), code, coder, comment.at()));
            return id;
        });
    }

    private void remark(Id<Coding> coding, String text, @Nullable Id<Coder> coder, Comment comment) {
        Memo.Subject subject = new Memo.Subject(Kind.CODING, coding);
        boolean known = study.memos(subject).stream().anyMatch(memo -> memo.text().equals(text));
        if (!Blanks.isBlank(text) && !known && remarks.add(coding + " " + text)) {
            changes.add(new MemoAdded(Id.random(), subject, Memo.Sort.NOTE, text, coder, comment.at()));
        }
    }

    /** Who wrote the comment; null where that is not told, which stands for the one who takes the step. */
    private @Nullable Id<Coder> coder(Comment comment) {
        String name = Blanks.folded(comment.author());
        if (name.isEmpty()) {
            return null;
        }
        Id<Coder> id = Id.ofCoder(name);
        if (coders.add(id)) {
            changes.add(new CoderNamed(id, name));
        }
        return id;
    }
}
