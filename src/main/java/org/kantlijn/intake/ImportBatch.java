package org.kantlijn.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.kantlijn.change.Change;
import org.kantlijn.change.Material;
import org.kantlijn.change.ParticipantAdded;
import org.kantlijn.study.Id;
import org.kantlijn.study.Participant;
import org.kantlijn.study.Study;
import org.kantlijn.study.Transcript;
import org.kantlijn.text.SourceText;

/**
 * Drafts that come into a study together, as one step.
 *
 * @param drafts in the order in which their transcripts come
 */
public record ImportBatch(List<ImportDraft> drafts) {

    public ImportBatch {
        drafts = List.copyOf(drafts);
    }

    /**
     * What to store, and the changes that bring all transcripts into the study: titles made unique, each text once, and each participant
     * once whom several drafts name.
     */
    public Material material(Study study) {
        List<SourceText> texts = new ArrayList<>();
        Map<String, Material.Original> originals = new LinkedHashMap<>();
        Map<Id<Participant>, ParticipantAdded> newcomers = new LinkedHashMap<>();
        List<Change> transcripts = new ArrayList<>();
        Set<String> shortNames = new HashSet<>();
        Map<ImportDraft, String> titles = titles(study);
        titles.forEach((draft, title) -> {
            TranscriptChanges changes = new TranscriptChanges(draft);
            texts.add(draft.text());
            changes.original().ifPresent(original -> originals.putIfAbsent(original.name(), original));
            changes.participants().stream().filter(participant -> study.participant(participant.id()).isEmpty())
                .forEach(participant -> newcomers.putIfAbsent(participant.id(), participant));
            transcripts.addAll(changes.transcript(title, shortNames.add(draft.shortName())));
        });
        List<Change> all = new ArrayList<>(newcomers.values());
        all.addAll(transcripts);
        all.addAll(comments(titles.keySet().stream().filter(draft -> draft.comments() > 0).toList(), study));
        return new Material(texts, List.copyOf(originals.values()), all);
    }

    private static List<Change> comments(List<ImportDraft> commented, Study study) {
        if (commented.isEmpty()) {
            return List.of();
        }
        CommentChanges comments = new CommentChanges(study);
        commented.forEach(draft -> CommentImport.of(draft, study).takeInto(comments));
        return comments.changes();
    }

    /** The drafts that {@link #material} leaves out because the study, or a draft before, holds the same text. */
    public List<ImportDraft> doubles(Study study) {
        Set<String> texts = study.transcripts().stream().map(Transcript::text).collect(Collectors.toCollection(HashSet::new));
        return drafts.stream().filter(draft -> !texts.add(draft.text().id())).toList();
    }

    /** The titles of the drafts that come in, with a number behind those that are taken: codings are imported by them. */
    Map<ImportDraft, String> titles(Study study) {
        Set<String> taken = study.transcripts().stream().map(Transcript::title).collect(Collectors.toCollection(HashSet::new));
        List<ImportDraft> doubles = doubles(study);
        Map<ImportDraft, String> titles = new LinkedHashMap<>();
        drafts.stream().filter(draft -> !doubles.contains(draft)).forEach(draft -> titles.put(draft, free(draft.title(), taken)));
        return titles;
    }

    private static String free(String wanted, Set<String> taken) {
        String title = wanted;
        for (int number = 2; !taken.add(title); number++) {
            title = wanted + " (" + number + ")";
        }
        return title;
    }
}
