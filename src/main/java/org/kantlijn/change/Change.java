package org.kantlijn.change;

import java.util.List;
import org.kantlijn.study.Study;
import org.kantlijn.study.StudyEditor;

/**
 * Something that can happen to a study: one small record for each thing a user can mean.
 *
 * <p>Changes are what the log holds, so their meaning never alters once released; a new meaning is a new record.
 */
public sealed interface Change
    permits AttributesDefined, CitationSet, CodeAdded, CodeApplied, CodeColoured, CodeExamplesSet, CodeGuided,
        CodeMoved, CodeOriginSet, CodePlaced, CodeRenamed, CodeTakenOut, CoderNamed, CodesMerged, CodesParted,
        CodesPinned, CodingRecoded, CodingResized, CodingsConfirmed, ConsentSet, KeyMessagesSet, MemoAdded,
        MemoEdited, MemoLinked, MemoSorted, NumbersFrozen, ParticipantAdded, ParticipantDescribed, Removed,
        Restored, SessionDescribed, SpeakersAssigned, StudyDescribed, TextCorrected, ThemeAdded, ThemeDefined,
        ThemeMoved, ThemeRenamed, ThemeStatusSet, TranscriptAdded, TranscriptCited, TranscriptRenamed,
        TranscriptReplaced, TranscriptsArranged, TurnReassigned, TurnsRead {

    /** Carries the change out. Total: where it does not fit the study, it has no effect. */
    void applyTo(StudyEditor editor);

    /**
     * The changes that take this one back.
     *
     * @param before the study as it was just before this change
     * @return what to apply, in order; empty where this change would have had no effect
     */
    List<Change> inverse(Study before);
}
