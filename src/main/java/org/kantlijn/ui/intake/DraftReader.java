package org.kantlijn.ui.intake;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kantlijn.intake.CommentImport;
import org.kantlijn.intake.ImportChoices;
import org.kantlijn.intake.ImportDraft;
import org.kantlijn.intake.TranscriptReader;
import org.kantlijn.intake.script.ReadingChoice;
import org.kantlijn.intake.source.IntakeException;
import org.kantlijn.study.Study;
import org.kantlijn.study.Transcript;

/** Makes drafts as they were ordered; on any thread. */
final class DraftReader {

    private final TranscriptReader reader;

    DraftReader(TranscriptReader reader) {
        this.reader = reader;
    }

    /** Reads a file. */
    Seen read(Order order, Study study) throws IntakeException {
        return seen(order, draft(order, study), study);
    }

    /** Makes the draft of a file that was read before under other choices. */
    Seen again(Seen before, Order order, Study study) throws IntakeException {
        return seen(order, before.draft().with(choices(order, before.draft())), study);
    }

    /** The draft alone, for storing. */
    ImportDraft draft(Order order, Study study) throws IntakeException {
        if (order.own() != null) {
            return reader.draft(order.file(), order.own(), study);
        }
        ImportDraft open = reader.draft(order.file(), ImportChoices.OPEN.reading(key(order.model())), study);
        return order.model() == null ? open : open.with(choices(order, open));
    }

    /** The password of the file before is tried on this one too. */
    private static ReadingChoice key(@Nullable ImportChoices model) {
        return model == null ? ReadingChoice.OPEN : ReadingChoice.OPEN.opened(model.reading().password());
    }

    private static ImportChoices choices(Order order, ImportDraft draft) {
        if (order.own() != null) {
            return order.own();
        }
        return order.model() == null ? ImportChoices.OPEN : order.model().forNext(draft);
    }

    private static Seen seen(Order order, ImportDraft draft, Study study) {
        Optional<Transcript> present = draft.matches(study);
        Match match = present.map(found -> new Match(found.id(), found.title(), found.text().equals(draft.text().id()), draft.comments()))
            .orElse(null);
        List<CommentImport.Row> comments = draft.comments() == 0 ? List.of()
            : present.map(found -> CommentImport.onto(found, draft, study)).orElseGet(() -> CommentImport.of(draft, study)).rows();
        return new Seen(order, draft, draft.nameHints(), match, comments, Figures.of(draft.text(), draft.turns()));
    }
}
