package org.kantlijn.sample;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kantlijn.change.Change;
import org.kantlijn.change.CodeAdded;
import org.kantlijn.change.CodeApplied;
import org.kantlijn.change.CodeRenamed;
import org.kantlijn.change.CodesMerged;
import org.kantlijn.change.MemoAdded;
import org.kantlijn.change.Removed;
import org.kantlijn.intake.codebook.CodingTableReader;
import org.kantlijn.intake.source.IntakeException;
import org.kantlijn.study.Code;
import org.kantlijn.study.Coding;
import org.kantlijn.study.Colour;
import org.kantlijn.study.Id;
import org.kantlijn.study.Kind;
import org.kantlijn.study.Study;

/** The weeks in which the transcripts are coded and the codebook is put in order. */
final class CodingWeeks {

    private static final String APPLY = "code.apply";
    /** One coding in so many is first given the code of the one before, which is noticed and undone. */
    private static final int SLIP = 45;

    private final SampleFiles files;
    private final Plan plan;
    private final Study study;
    private final Diary diary;
    private final Id<Code> merged = Id.random();

    /** Plans the weeks for a study that has its transcripts and its codebook. */
    CodingWeeks(SampleFiles files, Plan plan, Study study, Diary diary) {
        this.files = files;
        this.plan = plan;
        this.study = study;
        this.diary = diary;
    }

    /** A coding with its memo: one step. */
    private record Marking(CodeApplied applied, List<Change> changes) {
    }

    void plan() throws IOException, IntakeException {
        for (Plan.Source source : plan.transcripts()) {
            List<Marking> markings = markings(changes("codings/" + source.title() + ".csv"));
            for (Map.Entry<String, List<LocalDate>> coded : source.coded().entrySet()) {
                Id<?> coder = Id.ofCoder(coded.getKey());
                code(coded.getKey(), coded.getValue(), markings.stream().filter(m -> coder.equals(m.applied().coder())).toList());
            }
        }
        for (Plan.Renamed renamed : plan.renamed()) {
            diary.note(instant(renamed.at()), renamed.coder(), "code.rename", new CodeRenamed(code(renamed.code()), renamed.name()));
        }
        merge();
        pass();
    }

    private List<Change> changes(String table) throws IOException, IntakeException {
        return new CodingTableReader().read(files.file(table), study).changes();
    }

    private static List<Marking> markings(List<Change> changes) {
        List<Marking> markings = new ArrayList<>();
        for (Change change : changes) {
            if (change instanceof CodeApplied applied) {
                markings.add(new Marking(applied, new ArrayList<>(List.of(applied))));
            } else if (change instanceof MemoAdded) {
                markings.get(markings.size() - 1).changes().add(change);
            }
        }
        return markings;
    }

    /** Codes the passages in their order, as many on each day. */
    private void code(String coder, List<LocalDate> days, List<Marking> markings) {
        for (int day = 0; day < days.size(); day++) {
            OfficeHours hours = OfficeHours.of(days.get(day), plan.zone(), coder);
            int from = markings.size() * day / days.size();
            int to = markings.size() * (day + 1) / days.size();
            for (int i = from; i < to; i++) {
                if (i % SLIP == SLIP / 2) {
                    slip(coder, hours, markings.get(i).applied(), markings.get(i - 1).applied().code());
                }
                code(coder, hours.next(), markings.get(i).changes());
            }
        }
    }

    private void code(String coder, Instant at, List<Change> changes) {
        diary.note(at, coder, APPLY, changes.stream().map(change -> asCodedThen(change, coder, at)).toList());
    }

    private Change asCodedThen(Change change, String coder, Instant at) {
        boolean before = coder.equals(plan.merged().coder()) && at.isBefore(instant(plan.merged().at()));
        return before && change instanceof CodeApplied applied && applied.code().equals(code(plan.merged().into()))
            ? with(applied, applied.id(), merged) : change;
    }

    private void slip(String coder, OfficeHours hours, CodeApplied meant, Id<Code> instead) {
        diary.note(hours.next(), coder, APPLY, with(meant, Id.random(), instead));
        diary.note(hours.soon(), coder, open -> open.undo());
    }

    private static CodeApplied with(CodeApplied like, Id<Coding> id, Id<Code> code) {
        return new CodeApplied(id, like.transcript(), like.rev(), like.start(), like.end(), code, like.coder(), like.at());
    }

    private void merge() {
        Plan.Merged into = plan.merged();
        diary.note(instant(into.made()), into.coder(), "code.create",
            new CodeAdded(merged, into.name(), code(into.parent()), Colour.GREEN, Code.Guide.EMPTY));
        diary.note(instant(into.at()), into.coder(), "code.merge", new CodesMerged(List.of(merged), code(into.into())));
    }

    /** Makes a code, applies it a few times and thinks better of it. */
    private void pass() throws IOException, IntakeException {
        Plan.Passing passing = plan.passing();
        List<Change> changes = changes("passing-code.csv");
        CodeAdded code = changes.stream().filter(CodeAdded.class::isInstance).map(CodeAdded.class::cast).findFirst().orElseThrow();
        diary.note(instant(passing.made()), passing.coder(), "code.create", code);
        OfficeHours hours = OfficeHours.from(passing.made(), plan.zone(), passing.coder());
        markings(changes).forEach(marking -> code(passing.coder(), hours.next(), marking.changes()));
        diary.note(instant(passing.deleted()), passing.coder(), "code.delete", new Removed(Kind.CODE, code.id()));
    }

    private Id<Code> code(String path) {
        return study.codes().stream().filter(code -> study.path(code).equals(path)).findFirst().orElseThrow().id();
    }

    private Instant instant(LocalDateTime at) {
        return at.atZone(plan.zone()).toInstant();
    }
}
