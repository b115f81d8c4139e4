package org.kantlijn.ui.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kantlijn.intake.CommentImport;
import org.kantlijn.intake.ImportDraft;
import org.kantlijn.intake.speaker.NameHint;

/**
 * A draft with all that the dialog shows of it and that takes a moment to find out.
 *
 * @param order how the file was to be read
 * @param draft what came of it
 * @param hints words that may be names
 * @param match the transcript of the study that it is a version of; null for none
 * @param comments the comments in its margin, with what becomes of each
 * @param figures what there is to count
 */
record Seen(Order order, ImportDraft draft, List<NameHint> hints, @Nullable Match match, List<CommentImport.Row> comments,
            Figures figures) {

    Seen {
        hints = List.copyOf(hints);
        comments = List.copyOf(comments);
    }

    ImportFile.Facts facts() {
        return new ImportFile.Facts(draft.format(), draft.turns().speechCount(), match);
    }

    PreviewPage page() {
        return SpeakerRow.page(draft);
    }
}
