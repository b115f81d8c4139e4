package org.kantlijn.ui.frame;

import java.awt.BorderLayout;
import java.awt.Graphics;
import java.nio.file.Path;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JMenuBar;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;
import org.kantlijn.study.Study;
import org.kantlijn.ui.action.Commands;
import org.kantlijn.ui.consistency.ConsistencyScreen;
import org.kantlijn.ui.correct.CorrectCommands;
import org.kantlijn.ui.define.DefineScreen;
import org.kantlijn.ui.find.FindScreen;
import org.kantlijn.ui.history.HistoryScreen;
import org.kantlijn.ui.kit.Tone;
import org.kantlijn.ui.kit.Value;
import org.kantlijn.ui.memos.MemoCommands;
import org.kantlijn.ui.memos.MemosScreen;
import org.kantlijn.ui.participants.ParticipantsScreen;
import org.kantlijn.ui.participants.SessionCommands;
import org.kantlijn.ui.report.ReportScreen;
import org.kantlijn.ui.review.ReviewScreen;
import org.kantlijn.ui.themes.ThemesScreen;
import org.kantlijn.ui.work.Overseer;
import org.kantlijn.ui.work.Overview;
import org.kantlijn.ui.work.Screen;
import org.kantlijn.ui.work.Selection;
import org.kantlijn.ui.work.Work;
import org.kantlijn.wording.Wording;

/** Everything inside the window of an open study, in one language. Made anew when the language changes. */
final class Desk extends JPanel {

    private final Work work;
    private final Commands commands;
    private final Screens screens;
    private final StatusBar status;
    private final Overseer overseer;
    private final FrameCommands frameCommands;
    private final WorkScreen workScreen;
    private final Menus menus;
    private @Nullable DefineScreen define;
    private @Nullable MemosScreen memos;
    private @Nullable Runnable whenPainted;

    /**
     * @param work the study that is worked on
     * @param sizes the sizes of panels
     * @param window what the window can do
     * @param whenPainted is done when people see it for the first time
     */
    Desk(Work work, PanelSizes sizes, WindowActions window, Runnable whenPainted) {
        super(new BorderLayout());
        this.work = work;
        this.whenPainted = whenPainted;
        Wording wording = Wording.of(Desk.class, work.locale());
        commands = new Commands(window.preferences().keys());
        commands.keys().onChange(changed -> window.prefer(window.preferences().keyed(changed)));
        status = new StatusBar(work, wording);
        overseer = new Overseer(work);
        frameCommands = new FrameCommands(work, wording, status, window, this);
        frameCommands.addTo(commands);
        workScreen = new WorkScreen(work, overseer, commands, sizes);
        new SessionCommands(work, commands, this);
        new CorrectCommands(work, commands, this);
        new MemoCommands(work, commands, this);
        menus = new Menus(commands, wording);
        screens = new Screens(menus::addNew);
        addScreens(window);
        StepBar steps = new StepBar(wording, work.selection(), commands);
        JPanel top = new JPanel(new BorderLayout());
        top.add(steps, BorderLayout.NORTH);
        top.add(new Strip(wording, work.notices()), BorderLayout.SOUTH);
        add(top, BorderLayout.NORTH);
        add(screens.component(), BorderLayout.CENTER);
        add(status, BorderLayout.SOUTH);
        overseer.overview().watch(overview -> show(steps, overview));
        work.selection().step().watch(this::show);
        show(work.selection().step().get());
    }

    private void addScreens(WindowActions window) {
        screens.add(workScreen, Selection.Step.READ, Selection.Step.CODE);
        screens.addLater(Selection.Step.THEMES, () -> new ThemesScreen(work, commands));
        screens.addLater(Selection.Step.REVIEW, () -> new ReviewScreen(work, commands));
        screens.addLater(Selection.Step.DEFINE, this::makeDefine);
        screens.addLater(Selection.Step.REPORT, () -> new ReportScreen(work, commands));
        screens.addLater(Selection.Step.CONSISTENCY, () -> new ConsistencyScreen(work, commands));
        screens.addLater(Selection.Step.FIND, () -> new FindScreen(work, commands));
        screens.addLater(Selection.Step.HISTORY, () -> new HistoryScreen(work, commands, window::showPast));
        screens.addLater(Selection.Step.MEMOS, this::makeMemos);
        screens.addLater(Selection.Step.PARTICIPANTS, () -> new ParticipantsScreen(work, commands));
    }

    private Screen makeMemos() {
        MemosScreen made = new MemosScreen(work, commands);
        memos = made;
        return made;
    }

    private Screen makeDefine() {
        DefineScreen made = new DefineScreen(work, commands);
        define = made;
        return made;
    }

    /** Whatever can wait does so until this is seen: all else that is done before would keep the window empty. */
    @Override
    protected void paintChildren(Graphics graphics) {
        super.paintChildren(graphics);
        Runnable next = whenPainted;
        if (next != null) {
            whenPainted = null;
            next.run();
            work.background().begin();
            screens.makeOthers();
        }
    }

    @Override
    public void updateUI() {
        super.updateUI();
        setBackground(Tone.PANEL.now());
    }

    private void show(StepBar steps, @Nullable Overview overview) {
        steps.show(overview);
        status.show(overview);
    }

    private void show(Selection.Step step) {
        screens.show(step);
        SwingUtilities.invokeLater(() -> screens.get(step).focus().requestFocusInWindow());
    }

    /** The menu bar that belongs to it. */
    JMenuBar menuBar() {
        return menus.bar();
    }

    /** All that can be done here. */
    Commands commands() {
        return commands;
    }

    /** What gets the keyboard on the present screen. */
    JComponent focus() {
        return screens.get(work.selection().step().get()).focus();
    }

    WorkScreen workScreen() {
        return workScreen;
    }

    /** Writes what is still in a field, before the window closes. */
    void commitEdits() {
        workScreen.commitEdits();
        if (define != null) {
            define.commitEdits();
        }
        if (memos != null) {
            memos.commitEdits();
        }
    }

    /** Imports files, as when they are dropped on the window. */
    void importFiles(List<Path> files) {
        frameCommands.importFiles(files);
    }

    /** Writes the workbook, as after its place was chosen. */
    void exportTo(Path file) {
        frameCommands.exportTo(file);
    }

    /** How far the work is; null until that was worked out for the first time. */
    Value<@Nullable Overview> overview() {
        return overseer.overview();
    }

    /** What is worked on. */
    Work work() {
        return work;
    }

    /** What is selected here. */
    Selection selection() {
        return work.selection();
    }

    /** The study as it is shown. */
    Study study() {
        return work.study();
    }

    /** Hears of nothing any more: another desk takes its place. */
    void leave() {
        screens.stop();
        work.leave();
    }
}
