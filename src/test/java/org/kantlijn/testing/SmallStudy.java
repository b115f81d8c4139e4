package org.kantlijn.testing;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.function.BooleanSupplier;
import javax.swing.SwingUtilities;
import org.kantlijn.change.Change;
import org.kantlijn.change.CodeAdded;
import org.kantlijn.change.CodeApplied;
import org.kantlijn.change.Material;
import org.kantlijn.change.ParticipantAdded;
import org.kantlijn.change.Step;
import org.kantlijn.change.TranscriptAdded;
import org.kantlijn.store.Machine;
import org.kantlijn.study.Code;
import org.kantlijn.study.Coding;
import org.kantlijn.study.Colour;
import org.kantlijn.study.Id;
import org.kantlijn.study.Participant;
import org.kantlijn.study.Transcript;
import org.kantlijn.text.SourceText;
import org.kantlijn.text.Span;
import org.kantlijn.text.Turn;
import org.kantlijn.text.TurnTable;
import org.kantlijn.ui.work.Selection;
import org.kantlijn.ui.work.Work;
import org.kantlijn.wording.PlainException;
import org.kantlijn.workspace.OpenStudy;

/**
 * A real study in a folder, for tests of screens: codes and transcripts are named by what they are called, and the clock stands where the
 * test sets it. All of it on the event thread.
 */
public final class SmallStudy {

    private static final long PATIENCE_MS = 60_000;

    private final OpenStudy open;
    private final Work work;
    private Instant now = Instant.parse("2026-11-02T09:00:00Z");

    /** Makes the study in which Ana works. */
    public SmallStudy(Path folder, Locale locale) throws PlainException {
        InstantSource clock = () -> now;
        open = OpenStudy.create(folder.resolve("Klein.kantlijn"), "Klein", "Wat helpt?",
            new OpenStudy.Session(Machine.at(memory()), "Ana", clock, true, SwingUtilities::invokeLater));
        work = new Work(open, locale, new Selection());
    }

    /** Few tests close their study, and what an open one remembers must not come back into a folder that is thrown away. */
    private static Path memory() {
        return Jimfs.newFileSystem(Configuration.unix()).getPath("/home");
    }

    /** The study as screens see it. */
    public Work work() {
        return work;
    }

    /** Sets the clock. */
    public void at(String instant) {
        now = Instant.parse(instant);
    }

    /** Lets somebody else act from now on. */
    public void actAs(String coder) {
        open.actAs(coder);
    }

    /** Adds a participant whose id is the code. */
    public void participant(String code, Participant.Role role) throws PlainException {
        open.apply("participant.describe", new ParticipantAdded(new Id<>(code), code, role, "", Map.of()));
    }

    /** Adds a transcript of lines such as {@code "P1: words"}; its id is its title. */
    public void transcript(String title, String... lines) throws PlainException {
        StringBuilder content = new StringBuilder();
        List<Turn> turns = new ArrayList<>();
        Map<String, Id<Participant>> speakers = new LinkedHashMap<>();
        for (String line : lines) {
            String label = line.substring(0, line.indexOf(": "));
            String words = line.substring(line.indexOf(": ") + 2);
            turns.add(Turn.speech(label, new Span(content.length(), content.length() + words.length())));
            speakers.put(label, new Id<>(label));
            content.append(words).append('\n');
        }
        SourceText text = SourceText.of(content.toString());
        open.apply("transcript.import", new Material(List.of(text), List.of(), List.of(new TranscriptAdded(new Id<>(title), title, "txt",
            text.id(), text.length(), new TurnTable(turns), speakers, null))));
    }

    /** Adds a code; its id is its name. */
    public Step code(String name) throws PlainException {
        return open.apply("code.create", new CodeAdded(new Id<>(name), name, null, Colour.BLUE, Code.Guide.EMPTY));
    }

    /** Codes the first place where the words stand. */
    public Step coding(String title, String words, String code) throws PlainException {
        Transcript transcript = open.study().transcript(new Id<>(title)).orElseThrow();
        int start = open.study().text(transcript).content().indexOf(words);
        Id<Coding> id = Id.random();
        return open.apply("code.apply", new CodeApplied(id, transcript.id(), transcript.text(), start, start + words.length(),
            new Id<>(code), null, null));
    }

    /** Takes any step. */
    public Step step(String name, Change... changes) throws PlainException {
        return open.apply(name, changes);
    }

    /** Does something on the event thread and brings back what came of it. */
    public static <T> T onEvents(Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        SwingUtilities.invokeAndWait(task);
        return task.get();
    }

    /** Waits until something holds on the event thread, for what the background brings. */
    public static void until(BooleanSupplier holds) throws Exception {
        long end = System.currentTimeMillis() + PATIENCE_MS;
        while (!onEvents(holds::getAsBoolean)) {
            if (System.currentTimeMillis() > end) {
                throw new AssertionError("it did not come about");
            }
            Thread.sleep(10);
        }
    }
}
