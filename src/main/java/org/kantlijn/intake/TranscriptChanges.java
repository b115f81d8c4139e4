package org.kantlijn.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kantlijn.change.Change;
import org.kantlijn.change.Material;
import org.kantlijn.change.ParticipantAdded;
import org.kantlijn.change.SessionDescribed;
import org.kantlijn.change.TranscriptAdded;
import org.kantlijn.change.TranscriptCited;
import org.kantlijn.intake.speaker.LabelRow;
import org.kantlijn.intake.speaker.SpeakerCast;
import org.kantlijn.study.Id;
import org.kantlijn.study.Participant;
import org.kantlijn.study.Session;
import org.kantlijn.text.SourceText;

/** What brings one draft into a study. */
final class TranscriptChanges {

    private final ImportDraft draft;
    private final SpeakerCast cast;

    TranscriptChanges(ImportDraft draft) {
        this.draft = draft;
        this.cast = SpeakerCast.of(draft.labels());
    }

    /** Those who speak, as new participants. */
    List<ParticipantAdded> participants() {
        return cast.rows().values().stream().map(row -> new ParticipantAdded(row.participant(), row.becomes(), row.role(), "",
            attributes(row))).toList();
    }

    private Map<String, String> attributes(LabelRow speaker) {
        Map<String, String> attributes = new LinkedHashMap<>();
        draft.labels().stream().filter(row -> row.becomes().equals(speaker.becomes()))
            .forEach(row -> draft.attributes(row).forEach(attributes::putIfAbsent));
        return attributes;
    }

    /**
     * The transcript itself, once those who speak are there.
     *
     * @param unique whether no other draft is cited the same way; where one is, only a short name that was chosen is given
     */
    List<Change> transcript(String title, boolean unique) {
        Map<String, Id<Participant>> speakers = new LinkedHashMap<>();
        cast.rows().forEach((label, row) -> speakers.put(label, row.participant()));
        SourceText text = draft.text();
        List<Change> changes = new ArrayList<>();
        changes.add(new TranscriptAdded(draft.transcript(), title, draft.format(), text.id(), text.length(), draft.turns(), speakers,
            original().map(Material.Original::name).orElse(null)));
        if (!draft.session().equals(Session.UNKNOWN)) {
            changes.add(new SessionDescribed(draft.transcript(), draft.session()));
        }
        boolean chosen = draft.choices().shortName() != null;
        if ((unique || chosen) && !draft.shortName().equals(draft.codeOfTitle())) {
            changes.add(new TranscriptCited(draft.transcript(), draft.shortName()));
        }
        return changes;
    }

    /** The file as it is; empty where pseudonyms took the place of names, which it would give away. */
    Optional<Material.Original> original() {
        if (!draft.pseudonyms().isEmpty()) {
            return Optional.empty();
        }
        byte[] bytes = draft.source().bytes();
        return Optional.of(new Material.Original(SourceText.sha256(bytes) + "." + draft.format(), bytes));
    }
}
