package org.kantlijn.change;

import java.util.ArrayList;
import java.util.List;
import org.kantlijn.study.Coder;
import org.kantlijn.study.Id;
import org.kantlijn.study.Study;
import org.kantlijn.study.Transcript;

/** Puts a transcript back to the text that it had before it got another, with all that moved along. */
final class FormerText {

    private FormerText() {
    }

    /** The text that it had stays known, so that no edits lead back to it: it is gone back to itself. */
    static List<Change> restored(Study before, Id<Transcript> id) {
        Transcript old = before.transcriptEver(id).orElse(null);
        if (old == null) {
            return List.of();
        }
        List<Change> changes = new ArrayList<>();
        changes.add(new TranscriptReplaced(id, old.text(), old.text(), old.characters(), List.of(), old.turns(), old.speakers(),
            old.original()));
        for (Id<Coder> reader : before.readers(id)) {
            changes.add(new TurnsRead(id, reader, before.read(id, reader)));
        }
        if (!old.session().parts().isEmpty()) {
            changes.add(new SessionDescribed(id, old.session()));
        }
        return changes;
    }
}
