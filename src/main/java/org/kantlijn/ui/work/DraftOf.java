package org.kantlijn.ui.work;

import java.util.Locale;
import org.kantlijn.study.Id;
import org.kantlijn.study.Kind;
import org.kantlijn.study.Memo;
import org.kantlijn.study.Study;
import org.kantlijn.study.Theme;

/**
 * What a draft belongs to.
 *
 * @param kind the kind of thing that is written about
 * @param field what is written of it, such as a description
 * @param id which one; empty for the study itself
 */
record DraftOf(Kind kind, String field, String id) {

    /** The field in which a new memo is written. */
    static final String MEMO = "memo";

    /** The fields of the key messages of a theme: this, and the place in the list, from 0 on. */
    static final String MESSAGE = "message.";

    /** Reads a name that {@link #name} made. */
    static DraftOf named(String name) {
        String[] parts = name.split("/", 3);
        return new DraftOf(Kind.valueOf(parts[0].toUpperCase(Locale.ROOT)), parts[1], parts[2]);
    }

    /** The name under which it is kept. */
    String name() {
        return kind.name().toLowerCase(Locale.ROOT) + "/" + field + "/" + id;
    }

    /** True when the study still holds the thing and its field. */
    boolean isIn(Study study) {
        return switch (kind) {
            case STUDY -> true;
            case TRANSCRIPT -> study.transcript(new Id<>(id)).isPresent();
            case PARTICIPANT -> study.participant(new Id<>(id)).isPresent();
            case CODE -> study.code(new Id<>(id)).isPresent();
            case CODING -> study.coding(new Id<>(id)).isPresent();
            case THEME -> study.theme(new Id<>(id)).filter(this::hasField).isPresent();
            case MEMO -> study.memos().stream().anyMatch(memo -> memo.id().value().equals(id));
            case CODER -> false;
        };
    }

    /** There may be fewer key messages than there were; the next one can always be written. */
    private boolean hasField(Theme theme) {
        return !field.startsWith(MESSAGE) || Integer.parseInt(field.substring(MESSAGE.length())) <= theme.keyMessages().size();
    }

    /** True when the words became a memo, and the program ended before their draft was forgotten. */
    boolean isWritten(Study study, String words) {
        Memo.Subject subject = kind == Kind.STUDY ? Memo.Subject.LOGBOOK : new Memo.Subject(kind, new Id<>(id));
        return field.equals(MEMO) && study.memos(subject).stream().anyMatch(memo -> memo.text().equals(words.strip()));
    }

    /** Goes to where the thing is written about. */
    void show(Work work) {
        Selection selection = work.selection();
        if (id.isEmpty() || !selection.go(kind, new Id<>(id), work.study())) {
            selection.step().set(Selection.Step.MEMOS);
        }
    }
}
