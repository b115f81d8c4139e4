package org.kantlijn.bench;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.kantlijn.change.Change;
import org.kantlijn.change.CodeAdded;
import org.kantlijn.change.CodeApplied;
import org.kantlijn.change.CoderNamed;
import org.kantlijn.change.CodingRecoded;
import org.kantlijn.change.CodingResized;
import org.kantlijn.change.Material;
import org.kantlijn.change.ParticipantAdded;
import org.kantlijn.change.StudyDescribed;
import org.kantlijn.change.TranscriptAdded;
import org.kantlijn.store.EmptyStudy;
import org.kantlijn.store.Machine;
import org.kantlijn.store.StudyFolder;
import org.kantlijn.study.Code;
import org.kantlijn.study.Coder;
import org.kantlijn.study.Coding;
import org.kantlijn.study.Colour;
import org.kantlijn.study.Id;
import org.kantlijn.study.Participant;
import org.kantlijn.study.Transcript;
import org.kantlijn.text.SourceText;
import org.kantlijn.text.Span;
import org.kantlijn.text.Turn;
import org.kantlijn.text.TurnTable;
import org.kantlijn.wording.PlainException;
import org.kantlijn.workspace.OpenStudy;

/**
 * Writes a workload as a study folder: a step for each transcript, one for the codebook, and one for each coding by its coder.
 *
 * <p>Steps are appended without carrying them out, so that making a study takes seconds; what they come to is seen when it is opened.
 */
final class WorkloadStudy {

    /** Who opens the studies that are made here. */
    static final String CODER = "Coder 0";

    private static final int CODERS = 3;
    private static final Instant BEGUN = Instant.parse("2026-01-05T08:00:00Z");

    private final Workload workload;
    private final List<String> hashes;
    private long seconds;

    private WorkloadStudy(Workload workload) {
        this.workload = workload;
        this.hashes = workload.texts().stream().map(SourceText::sha256).toList();
    }

    /**
     * Makes the folder.
     *
     * @param further how many smaller steps follow the codings: edges moved and codes replaced in turn
     */
    static void write(Workload workload, Path folder, Machine machine, int further) throws PlainException {
        EmptyStudy.create(folder);
        try (StudyFolder study = StudyFolder.open(folder, machine, true)) {
            WorkloadStudy writing = new WorkloadStudy(workload);
            writing.begin(study);
            for (int i = 0; i < workload.passages().size(); i++) {
                writing.append(study, workload.passages().get(i).coder(), "code.apply", List.of(writing.coding(i)));
            }
            for (int i = 0; i < further; i++) {
                writing.alter(study, i);
            }
        }
    }

    /** Opens a study as a window does. */
    static OpenStudy open(Path folder, Machine machine, Executor thread) throws PlainException {
        return OpenStudy.open(folder, new OpenStudy.Session(machine, CODER, InstantSource.system(), true, thread));
    }

    private void begin(StudyFolder study) throws PlainException {
        append(study, 0, "study.describe", List.of(new StudyDescribed(workload.set().name(), "")));
        for (int coder = 0; coder < CODERS; coder++) {
            append(study, coder, "coder.join", List.of(new CoderNamed(coder(coder), "Coder " + coder)));
        }
        for (int i = 0; i < workload.texts().size(); i++) {
            List<Change> changes = transcript(i);
            study.keep(new Material(List.of(SourceText.of(workload.texts().get(i))), List.of(), changes));
            append(study, 0, "transcript.import", changes);
        }
        append(study, 0, "codebook.import", codebook());
    }

    private void append(StudyFolder study, int coder, String name, List<Change> changes) throws PlainException {
        study.append(coder(coder), BEGUN.plusSeconds(30 * seconds++), name, changes, null);
    }

    private static Id<Coder> coder(int index) {
        return Id.ofCoder("Coder " + index);
    }

    /** The speaker's label stays in the words, so that offsets are those of the workload. */
    private List<Change> transcript(int index) {
        String content = workload.texts().get(index);
        List<Turn> turns = new ArrayList<>();
        for (int start = 0; start < content.length();) {
            int feed = content.indexOf('\n', start);
            int end = feed < 0 ? content.length() : feed;
            turns.add(Turn.speech(label(content.substring(start, end)), new Span(start, end)));
            start = end + 1;
        }
        List<Change> changes = new ArrayList<>();
        Map<String, Id<Participant>> speakers = new LinkedHashMap<>();
        for (String label : new TreeSet<>(turns.stream().map(Turn::speaker).filter(Objects::nonNull).toList())) {
            Id<Participant> id = new Id<>("participant-" + index + "-" + label);
            speakers.put(label, id);
            changes.add(new ParticipantAdded(id, label, Participant.Role.PARTICIPANT, "", Map.of()));
        }
        changes.add(new TranscriptAdded(transcriptId(index), workload.names().get(index), "txt", hashes.get(index), content.length(),
            new TurnTable(turns), speakers, null));
        return changes;
    }

    private static @Nullable String label(String line) {
        int colon = line.indexOf(": ");
        return colon < 0 ? null : line.substring(0, colon);
    }

    private List<Change> codebook() {
        List<Change> changes = new ArrayList<>();
        String group = "";
        for (int i = 0; i < workload.codes().size(); i++) {
            Workload.CodeName code = workload.codes().get(i);
            if (!code.group().equals(group)) {
                group = code.group();
                changes.add(new CodeAdded(new Id<>("group-" + group), group, null, colour(i), Code.Guide.EMPTY));
            }
            changes.add(new CodeAdded(codeId(i), code.name(), new Id<>("group-" + group), colour(i), Code.Guide.EMPTY));
        }
        return changes;
    }

    private static Colour colour(int index) {
        return Colour.values()[index % Colour.values().length];
    }

    static Id<Transcript> transcriptId(int index) {
        return new Id<>("transcript-" + index);
    }

    static Id<Code> codeId(int index) {
        return new Id<>("code-" + index);
    }

    private static Id<Coding> codingId(int index) {
        return new Id<>("coding-" + index);
    }

    private Change coding(int index) {
        Workload.Passage passage = workload.passages().get(index);
        return new CodeApplied(codingId(index), transcriptId(passage.text()), hashes.get(passage.text()), passage.start(), passage.end(),
            codeId(passage.code()), null, null);
    }

    private void alter(StudyFolder study, int round) throws PlainException {
        int index = round % workload.passages().size();
        Workload.Passage passage = workload.passages().get(index);
        Id<Transcript> transcript = transcriptId(passage.text());
        if (round % 2 == 0) {
            append(study, passage.coder(), "coding.resize",
                List.of(new CodingResized(codingId(index), transcript, passage.start(), passage.end() - 1)));
        } else {
            append(study, passage.coder(), "coding.recode",
                List.of(new CodingRecoded(codingId(index), transcript, codeId((passage.code() + 1) % workload.codes().size()))));
        }
    }
}
