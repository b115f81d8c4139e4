package org.kantlijn.store;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.kantlijn.change.AttributesDefined;
import org.kantlijn.change.Change;
import org.kantlijn.change.CitationSet;
import org.kantlijn.change.CodeAdded;
import org.kantlijn.change.CodeApplied;
import org.kantlijn.change.CodeColoured;
import org.kantlijn.change.CodeExamplesSet;
import org.kantlijn.change.CodeGuided;
import org.kantlijn.change.CodeMoved;
import org.kantlijn.change.CodeOriginSet;
import org.kantlijn.change.CodePlaced;
import org.kantlijn.change.CodeRenamed;
import org.kantlijn.change.CodeTakenOut;
import org.kantlijn.change.CoderNamed;
import org.kantlijn.change.CodesMerged;
import org.kantlijn.change.CodesParted;
import org.kantlijn.change.CodesPinned;
import org.kantlijn.change.CodingRecoded;
import org.kantlijn.change.CodingResized;
import org.kantlijn.change.CodingsConfirmed;
import org.kantlijn.change.ConsentSet;
import org.kantlijn.change.KeyMessagesSet;
import org.kantlijn.change.MemoAdded;
import org.kantlijn.change.MemoEdited;
import org.kantlijn.change.MemoLinked;
import org.kantlijn.change.MemoSorted;
import org.kantlijn.change.NumbersFrozen;
import org.kantlijn.change.ParticipantAdded;
import org.kantlijn.change.ParticipantDescribed;
import org.kantlijn.change.Removed;
import org.kantlijn.change.Restored;
import org.kantlijn.change.SessionDescribed;
import org.kantlijn.change.SpeakersAssigned;
import org.kantlijn.change.StudyDescribed;
import org.kantlijn.change.TextCorrected;
import org.kantlijn.change.ThemeAdded;
import org.kantlijn.change.ThemeDefined;
import org.kantlijn.change.ThemeMoved;
import org.kantlijn.change.ThemeRenamed;
import org.kantlijn.change.ThemeStatusSet;
import org.kantlijn.change.TranscriptAdded;
import org.kantlijn.change.TranscriptCited;
import org.kantlijn.change.TranscriptRenamed;
import org.kantlijn.change.TranscriptReplaced;
import org.kantlijn.change.TranscriptsArranged;
import org.kantlijn.change.TurnReassigned;
import org.kantlijn.change.TurnsRead;

/** What each kind of change is called in a log. A name is never given another meaning. */
final class ChangeKinds {

    static final Map<String, Class<? extends Change>> BY_NAME = named();

    private static Map<String, Class<? extends Change>> named() {
        Map<String, Class<? extends Change>> names = new LinkedHashMap<>();
        names.put("study.describe", StudyDescribed.class);
        names.put("coder.name", CoderNamed.class);
        names.put("memo.add", MemoAdded.class);
        names.put("memo.edit", MemoEdited.class);
        names.put("memo.link", MemoLinked.class);
        names.put("memo.sort", MemoSorted.class);
        names.put("remove", Removed.class);
        names.put("restore", Restored.class);
        nameWhatIsSaid(names);
        nameCoding(names);
        nameThemes(names);
        return Collections.unmodifiableMap(names);
    }

    private static void nameWhatIsSaid(Map<String, Class<? extends Change>> names) {
        names.put("transcript.add", TranscriptAdded.class);
        names.put("transcript.rename", TranscriptRenamed.class);
        names.put("transcript.speakers", SpeakersAssigned.class);
        names.put("transcript.read", TurnsRead.class);
        names.put("transcript.describe", SessionDescribed.class);
        names.put("transcript.cite", TranscriptCited.class);
        names.put("transcript.correct", TextCorrected.class);
        names.put("transcript.replace", TranscriptReplaced.class);
        names.put("turn.speaker", TurnReassigned.class);
        names.put("transcript.order", TranscriptsArranged.class);
        names.put("participant.add", ParticipantAdded.class);
        names.put("participant.describe", ParticipantDescribed.class);
        names.put("participant.consent", ConsentSet.class);
        names.put("attributes.define", AttributesDefined.class);
    }

    private static void nameCoding(Map<String, Class<? extends Change>> names) {
        names.put("code.add", CodeAdded.class);
        names.put("code.rename", CodeRenamed.class);
        names.put("code.move", CodeMoved.class);
        names.put("code.colour", CodeColoured.class);
        names.put("code.guide", CodeGuided.class);
        names.put("code.merge", CodesMerged.class);
        names.put("code.part", CodesParted.class);
        names.put("code.origin", CodeOriginSet.class);
        names.put("code.examples", CodeExamplesSet.class);
        names.put("code.pin", CodesPinned.class);
        names.put("coding.add", CodeApplied.class);
        names.put("coding.span", CodingResized.class);
        names.put("coding.code", CodingRecoded.class);
        names.put("coding.confirm", CodingsConfirmed.class);
        names.put("citation.pattern", CitationSet.class);
        names.put("citation.numbers", NumbersFrozen.class);
    }

    private static void nameThemes(Map<String, Class<? extends Change>> names) {
        names.put("theme.add", ThemeAdded.class);
        names.put("theme.rename", ThemeRenamed.class);
        names.put("theme.define", ThemeDefined.class);
        names.put("theme.move", ThemeMoved.class);
        names.put("theme.status", ThemeStatusSet.class);
        names.put("theme.messages", KeyMessagesSet.class);
        names.put("theme.code.add", CodePlaced.class);
        names.put("theme.code.remove", CodeTakenOut.class);
    }

    private ChangeKinds() {
    }
}
