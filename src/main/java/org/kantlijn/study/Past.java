package org.kantlijn.study;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All there ever was, so that the history can name what is gone; and, so that a change can be taken back exactly, the codes and codings
 * that were not removed, in sight or not. The places of codings may tell of later ones too, which are then not found there.
 */
record Past(Map<Id<Transcript>, Transcript> transcripts, Map<Id<Participant>, Participant> participants, Map<Id<Code>, Code> codes,
            Map<Id<Theme>, Theme> themes, Map<Id<Memo>, Memo> memos, Map<Id<Code>, Code> codesHeld,
            Map<Id<Transcript>, CodingList> codingsHeld, Map<Id<Transcript>, CodingIndex> codingsRemoved,
            Map<Id<Coding>, Id<Transcript>> codingPlaces) {

    static Past of(StudyEditor editor) {
        return new Past(editor.transcriptShelf().ever(), editor.participantShelf().ever(), editor.codeShelf().ever(),
            editor.themeShelf().ever(), editor.memoShelf().ever(), editor.codeShelf().present(), editor.passages().applied(),
            editor.passages().removed(), editor.passages().places());
    }

    /** The coding as it was given; null where it was removed or never was. */
    @Nullable Coding held(Id<?> id) {
        Id<Transcript> place = codingPlaces.get(id);
        return place == null ? null : codingsHeld.getOrDefault(place, CodingList.EMPTY).byId(id);
    }

    /** The coding as it was given, removed or not; null where there never was one. */
    @Nullable Coding ever(Id<?> id) {
        Coding held = held(id);
        Id<Transcript> place = codingPlaces.get(id);
        return place == null || held != null ? held : codingsRemoved.getOrDefault(place, CodingIndex.EMPTY).get(id);
    }
}
