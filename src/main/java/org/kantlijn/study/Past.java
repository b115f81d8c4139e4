package org.kantlijn.study;

import java.util.Map;

/**
 * All there ever was, so that the history can name what is gone; and, so that a change can be taken back exactly, the codes and codings
 * that were not removed, in sight or not. The places of codings may tell of later ones too, which are then not found there.
 */
record Past(Map<Id<Transcript>, Transcript> transcripts, Map<Id<Participant>, Participant> participants, Map<Id<Code>, Code> codes,
            Map<Id<Theme>, Theme> themes, Map<Id<Memo>, Memo> memos, Map<Id<Code>, Code> codesHeld,
            Map<Id<Transcript>, CodingList> codingsHeld, Map<Id<Coding>, Id<Transcript>> codingPlaces) {

    static Past of(StudyEditor editor) {
        return new Past(editor.transcriptShelf().ever(), editor.participantShelf().ever(), editor.codeShelf().ever(),
            editor.themeShelf().ever(), editor.memoShelf().ever(), editor.codeShelf().present(), editor.passages().applied(),
            editor.passages().places());
    }
}
