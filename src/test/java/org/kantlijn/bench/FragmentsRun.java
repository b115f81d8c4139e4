package org.kantlijn.bench;

import java.awt.Toolkit;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import javax.swing.JFrame;
import javax.swing.JList;
import javax.swing.JRootPane;
import javax.swing.ListModel;
import org.kantlijn.study.Code;
import org.kantlijn.study.Id;
import org.kantlijn.testing.SmallStudy;
import org.kantlijn.ui.action.Commands;
import org.kantlijn.ui.fragments.FragmentsPanel;
import org.kantlijn.ui.kit.Look;
import org.kantlijn.ui.work.FragmentSource;
import org.kantlijn.ui.work.Selection;
import org.kantlijn.ui.work.Work;
import org.kantlijn.workspace.OpenStudy;

/** The list of fragments in a real window: from the choice of a code until its fragments are painted. */
final class FragmentsRun {

    private static final int RUNS = 30;
    private static final double AIM = 100;

    private final Figures figures;
    private final Work work;
    private JFrame frame;
    private JList<?> list;

    /** @param open a study that tells what is new on the event thread */
    FragmentsRun(Figures figures, OpenStudy open) {
        this.figures = figures;
        this.work = new Work(open, Locale.forLanguageTag("nl"), new Selection());
    }

    void measure() throws Exception {
        Map.Entry<Id<Code>, Integer> most = work.study().codingCounts().entrySet().stream()
            .max(Comparator.comparingInt((Map.Entry<Id<Code>, Integer> entry) -> entry.getValue())).orElseThrow();
        SmallStudy.onEvents(this::openWindow);
        String what = String.format(Locale.ROOT, "show the %,d fragments of one code until painted", most.getValue());
        figures.line(what + ": first", samples(1, most), AIM);
        figures.line(what, samples(RUNS, most), AIM);
        SmallStudy.onEvents(() -> {
            work.leave();
            frame.dispose();
            return frame;
        });
    }

    private JFrame openWindow() {
        Look.install(false);
        FragmentsPanel panel = new FragmentsPanel(work, new Commands());
        list = (JList<?>) panel.focus();
        frame = new JFrame();
        frame.setContentPane(panel.component());
        frame.setSize(900, 300);
        frame.setVisible(true);
        return frame;
    }

    private Samples samples(int runs, Map.Entry<Id<Code>, Integer> code) throws Exception {
        Samples samples = new Samples();
        for (int i = 0; i < runs; i++) {
            show(new FragmentSource.OfCode(new Id<>("none"), false), 0);
            samples.run(() -> show(new FragmentSource.OfCode(code.getKey(), false), code.getValue()));
        }
        return samples;
    }

    /** Waits until the list holds so many rows and all of it is painted. */
    private void show(FragmentSource source, int rows) throws Exception {
        ListModel<?> before = list.getModel();
        SmallStudy.onEvents(() -> {
            work.selection().fragments().set(source);
            return source;
        });
        while (!SmallStudy.onEvents(() -> list.getModel() != before && list.getModel().getSize() == rows)) {
            Thread.onSpinWait();
        }
        SmallStudy.onEvents(this::paint);
    }

    private boolean paint() {
        JRootPane root = frame.getRootPane();
        root.validate();
        root.paintImmediately(0, 0, root.getWidth(), root.getHeight());
        Toolkit.getDefaultToolkit().sync();
        return true;
    }
}
