package org.kantlijn.ui.frame;

import java.awt.Graphics2D;
import java.awt.Window;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.swing.JDialog;
import javax.swing.JFrame;
import javax.swing.JRootPane;
import javax.swing.SwingUtilities;
import org.kantlijn.sample.SampleStudy;
import org.kantlijn.settings.PreferencesFile;
import org.kantlijn.store.Machine;
import org.kantlijn.study.Coding;
import org.kantlijn.study.Study;
import org.kantlijn.study.Transcript;
import org.kantlijn.ui.work.Place;
import org.kantlijn.ui.work.Selection;

/**
 * Takes pictures of every screen with the sample study: {@code Pictures FOLDER [nl|en] [light|dark] [WIDTHxHEIGHT]}; with
 * {@code overlaps} as the fifth word of the margin where many codings overlap. Run it with {@code -Dsun.java2d.uiScale=2} for 200 %.
 */
public final class Pictures {

    private static final String INTERVIEW = """
        SP1 = gespreksleider
        SP2 = teamleider

        SP1 [0:00:04]: Wat maakte de terugkeer lastig?
        SP2 [0:00:09]: Dat niemand wist wat hij moest zeggen. Ans van personeelszaken belde wel, elke week.
        Ik wist het zelf ook niet.
        P1 (Wim) [0:00:21]: Bij ons was dat anders. [onhoorbaar] Ans heeft me meteen meegenomen naar de kantine.
        Pauze: 15 minuten
        SP1 [0:15:40]: En daarna?
        P1 (Wim) [0:15:44]: Toen begon het pas.
        """;

    private static final int SETTLING_MS = 1500;

    private final Path folder;
    private final String suffix;

    private Pictures(Path folder, String suffix) {
        this.folder = folder;
        this.suffix = suffix;
    }

    /** Takes the pictures and ends the program. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments.length > 0 ? arguments[0] : "target/pictures"));
        String language = arguments.length > 1 ? arguments[1] : "nl";
        boolean dark = arguments.length > 2 && arguments[2].equals("dark");
        String[] size = (arguments.length > 3 ? arguments[3] : "1440x900").split("x");
        Path home = Files.createTempDirectory("kantlijn-pictures");
        Machine machine = Machine.at(home);
        boolean overlaps = List.of(arguments).contains("overlaps");
        Path study = overlaps ? OverlapStudy.create(home) : home.resolve(SampleStudy.FOLDER);
        if (!overlaps) {
            SampleStudy.create(study, machine);
        }
        PreferencesFile preferences = new PreferencesFile(home);
        preferences.save(preferences.load().speaking(language).dark(dark).codedBy("Ana")
            .sized("window.width", Integer.parseInt(size[0])).sized("window.height", Integer.parseInt(size[1])));
        Workbench[] bench = new Workbench[1];
        SwingUtilities.invokeAndWait(() -> {
            bench[0] = new Workbench(new TrialStudies(machine, home), preferences);
            bench[0].open(Optional.of(study));
        });
        Pictures pictures = new Pictures(folder, (dark ? "-dark" : "") + (language.equals("nl") ? "" : "-" + language));
        if (overlaps) {
            pictures.takeOverlaps(bench[0]);
        } else {
            pictures.takeAll(bench[0]);
        }
        System.exit(0);
    }

    /** The margin at rest, and with one of twelve codings chosen. */
    private void takeOverlaps(Workbench bench) throws Exception {
        settle();
        Desk desk = bench.desks().get(0);
        take(bench.studyFrame(), "overlaps");
        List<Coding> codings = desk.study().codings(desk.study().transcripts().get(0).id());
        SwingUtilities.invokeAndWait(() -> desk.selection().coding().set(codings.get(codings.size() / 2)));
        settle();
        take(bench.studyFrame(), "overlaps-chosen");
    }

    private void takeAll(Workbench bench) throws Exception {
        Desk desk = bench.desks().get(0);
        JFrame frame = bench.studyFrame();
        settle();
        SwingUtilities.invokeAndWait(() -> goSomewhere(desk));
        for (Selection.Step step : Selection.Step.values()) {
            SwingUtilities.invokeAndWait(() -> desk.selection().step().set(step));
            settle();
            take(frame, step.name().toLowerCase(Locale.ROOT));
        }
        SwingUtilities.invokeAndWait(() -> desk.selection().step().set(Selection.Step.CODE));
        settle();
        SwingUtilities.invokeAndWait(() -> desk.commands().get("code.quick").run());
        settle();
        take(frame, "quick-entry");
        SwingUtilities.invokeAndWait(() -> desk.commands().get("palette.open").run());
        settle();
        take(frame, "palette");
        takeImport(desk);
        SwingUtilities.invokeAndWait(() -> bench.desks().get(0).commands().get("study.close").run());
        settle();
        take(bench.startFrame(), "start");
    }

    /** The preview of a transcript with times, a legend and a name in it; the dialog is modal, so it is asked for and not waited for. */
    private void takeImport(Desk desk) throws Exception {
        Path file = Files.writeString(Files.createTempDirectory("kantlijn-import").resolve("F4 Avondgroep.txt"), INTERVIEW);
        SwingUtilities.invokeLater(() -> desk.importFiles(List.of(file)));
        settle();
        settle();
        JDialog dialog = Stream.of(Window.getWindows()).filter(JDialog.class::isInstance).filter(Window::isShowing).map(JDialog.class::cast)
            .findFirst().orElseThrow();
        take(dialog, dialog.getRootPane(), "import");
        SwingUtilities.invokeAndWait(dialog::dispose);
    }

    /** A place in the third transcript where several codings overlap. */
    private static void goSomewhere(Desk desk) {
        Study study = desk.study();
        Transcript transcript = study.transcripts().get(2);
        Coding coding = study.codings(transcript.id()).stream()
            .max((a, b) -> Integer.compare(study.codings(transcript.id()).overlapping(a.span()).size(),
                study.codings(transcript.id()).overlapping(b.span()).size())).orElseThrow();
        desk.selection().code().set(coding.code());
        desk.selection().theme().set(study.themes().get(0).id());
        desk.selection().go(new Place(transcript.id(), coding.span()));
    }

    private static void settle() throws InterruptedException {
        Thread.sleep(SETTLING_MS);
    }

    private void take(JFrame frame, String name) throws Exception {
        take(frame, frame.getRootPane(), name);
    }

    private void take(Window frame, JRootPane root, String name) throws Exception {
        SwingUtilities.invokeAndWait(() -> {
            double scale = frame.getGraphicsConfiguration().getDefaultTransform().getScaleX();
            BufferedImage image = new BufferedImage((int) (frame.getWidth() * scale), (int) (frame.getHeight() * scale),
                BufferedImage.TYPE_INT_RGB);
            Graphics2D g = image.createGraphics();
            g.scale(scale, scale);
            root.paint(g);
            g.dispose();
            write(image, folder.resolve(name + suffix + ".png").toFile());
        });
    }

    private static void write(BufferedImage image, File file) {
        try {
            ImageIO.write(image, "png", file);
        } catch (IOException e) {
            throw new IllegalStateException("the picture could not be written: " + file, e);
        }
    }
}
