package org.kantlijn.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.kantlijn.change.MemoAdded;
import org.kantlijn.change.ParticipantDescribed;
import org.kantlijn.change.TurnsRead;
import org.kantlijn.intake.ImportOptions;
import org.kantlijn.intake.TranscriptReader;
import org.kantlijn.intake.codebook.CodebookReader;
import org.kantlijn.store.Machine;
import org.kantlijn.study.Id;
import org.kantlijn.study.Memo;
import org.kantlijn.study.Participant;
import org.kantlijn.study.Study;
import org.kantlijn.study.Transcript;
import org.kantlijn.text.Span;
import org.kantlijn.wording.Message;
import org.kantlijn.wording.PlainException;
import org.kantlijn.workspace.OpenStudy;

/**
 * The sample study <i>Terug naar werk</i>: three focus groups and three interviews, coded by two people and taken to themes.
 *
 * <p>It is made by carrying out all the steps of some weeks of work, so its history is as real as its content.
 */
public final class SampleStudy {

    /** What its folder is called. */
    public static final String FOLDER = "Terug naar werk.kantlijn";

    private static final List<String> ATTRIBUTES = List.of("geslacht", "leeftijd", "sector", "ervaring");

    private final SampleFiles files;
    private final Plan plan;
    private final WorkClock clock = new WorkClock();
    private final OpenStudy open;

    private SampleStudy(SampleFiles files, Path folder, Machine machine) throws IOException, PlainException {
        this.files = files;
        this.plan = files.plan();
        clock.set(instant(plan.begun()));
        this.open = OpenStudy.create(folder, plan.title(), plan.question(),
            new OpenStudy.Session(machine, plan.themes().coder(), clock, true, Runnable::run));
    }

    /**
     * What was made.
     *
     * @param folder where
     * @param transcripts how many transcripts it has
     * @param codes how many codes
     * @param codings how many codings, of all coders
     * @param themes how many themes
     * @param steps how many steps were taken
     */
    public record Made(Path folder, int transcripts, int codes, int codings, int themes, int steps) {
    }

    /**
     * Makes the sample study.
     *
     * @param folder a folder that does not exist yet, or is empty
     * @throws PlainException when it cannot be made there
     */
    public static Made create(Path folder, Machine machine) throws PlainException {
        try (SampleFiles files = new SampleFiles()) {
            SampleStudy sample = new SampleStudy(files, folder, machine);
            try (OpenStudy open = sample.open) {
                sample.begin();
                sample.work();
                Study study = open.study();
                return new Made(folder, study.transcripts().size(), study.codes().size(), (int) study.codings().count(),
                    study.themes().size(), open.steps());
            }
        } catch (IOException e) {
            throw new PlainException(Message.of(SampleStudy.class, "sample.unmakeable", folder, String.valueOf(e.getMessage())), e);
        }
    }

    /**
     * The copy that a user works in: made at the first visit, and left as it is ever after.
     *
     * @param home the user's home folder
     * @throws PlainException when it cannot be made there
     */
    public static Path workingCopy(Path home, Machine machine) throws PlainException {
        Path folder = home.resolve("Kantlijn").resolve(FOLDER);
        if (!Files.exists(folder)) {
            create(folder, machine);
        }
        return folder;
    }

    /** Takes in the transcripts and the codebook and says who the participants are. */
    private void begin() throws IOException, PlainException {
        Diary diary = new Diary();
        String coder = open.coder().name();
        for (Plan.Source source : plan.transcripts()) {
            diary.note(instant(source.imported()), coder, study -> study.apply("transcript.import", new TranscriptReader()
                .read(files.file("transcripts/" + source.file()), ImportOptions.DEFAULT, study.study()).material()));
        }
        OfficeHours hours = OfficeHours.from(plan.described(), plan.zone(), coder);
        for (Map<String, String> row : files.table("participants.csv")) {
            diary.note(hours.soon(), coder, study -> study.apply("participant.describe", described(row)));
        }
        diary.note(instant(plan.codebook()), coder,
            study -> study.apply("codebook.import", new CodebookReader().read(files.file("codebook.csv"), study.study())));
        write(diary, at -> at.isBefore(plan.codebook()));
        diary.carryOut(open, clock);
    }

    private ParticipantDescribed described(Map<String, String> row) {
        Id<Participant> id = transcript(row.get("transcript")).participant(row.get("label"));
        Map<String, String> attributes = new LinkedHashMap<>();
        ATTRIBUTES.stream().filter(name -> !row.get(name).isEmpty()).forEach(name -> attributes.put(name, row.get(name)));
        Participant.Role role = Participant.Role.valueOf(row.get("role").toUpperCase(Locale.ROOT));
        return new ParticipantDescribed(id, row.get("code"), role, row.get("group"), attributes);
    }

    /** Carries out the weeks of coding, reading, writing and finding themes. */
    private void work() throws IOException, PlainException {
        Diary diary = new Diary();
        new CodingWeeks(files, plan, open.study(), diary).plan();
        new ThemeDays(files, plan, open.study(), diary).plan();
        plan.transcripts().forEach(source -> source.read().forEach((coder, part) -> read(source, coder, part, diary)));
        write(diary, at -> !at.isBefore(plan.codebook()));
        diary.carryOut(open, clock);
    }

    /** Writes what the logbook has for a stretch of time. */
    private void write(Diary diary, Predicate<LocalDateTime> stretch) throws IOException {
        for (Map<String, String> row : files.table("logbook.csv")) {
            LocalDateTime at = LocalDateTime.parse(row.get("at"));
            if (stretch.test(at)) {
                Memo.Sort sort = Memo.Sort.valueOf(row.get("kind").toUpperCase(Locale.ROOT));
                diary.note(instant(at), row.get("coder"), "logbook.write",
                    new MemoAdded(Id.random(), Memo.Subject.LOGBOOK, sort, row.get("text"), null, null));
            }
        }
    }

    /** A transcript is marked as read at the end of the first day of coding it. */
    private void read(Plan.Source source, String coder, double part, Diary diary) {
        Transcript transcript = transcript(source.title());
        int last = (int) Math.round(transcript.turns().speechCount() * part);
        LocalDateTime at = source.coded().get(coder).get(0).atTime(16, 45);
        diary.note(instant(at), coder, "transcript.read",
            new TurnsRead(transcript.id(), Id.ofCoder(coder), List.of(new Span(1, last + 1))));
    }

    private Transcript transcript(String title) {
        return open.study().transcripts().stream().filter(transcript -> transcript.title().equals(title)).findFirst().orElseThrow();
    }

    private Instant instant(LocalDateTime at) {
        return at.atZone(plan.zone()).toInstant();
    }
}
