package org.kantlijn.ui.define;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.util.Objects;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.Icon;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.jspecify.annotations.Nullable;
import org.kantlijn.change.Step;
import org.kantlijn.study.Study;
import org.kantlijn.study.Theme;
import org.kantlijn.ui.action.Command;
import org.kantlijn.ui.action.Commands;
import org.kantlijn.ui.evidence.Feed;
import org.kantlijn.ui.evidence.NoThemes;
import org.kantlijn.ui.evidence.Panes;
import org.kantlijn.ui.evidence.StudyEvidence;
import org.kantlijn.ui.evidence.ThemeList;
import org.kantlijn.ui.kit.Buttons;
import org.kantlijn.ui.kit.Condition;
import org.kantlijn.ui.kit.Icons;
import org.kantlijn.ui.kit.LineBorder;
import org.kantlijn.ui.kit.Tone;
import org.kantlijn.ui.kit.Value;
import org.kantlijn.ui.work.Screen;
import org.kantlijn.ui.work.Selection;
import org.kantlijn.ui.work.Work;
import org.kantlijn.wording.Wording;
import org.kantlijn.workspace.StudyListener;

/** Step 5: a page to write on for each theme, with the evidence beside it. */
public final class DefineScreen implements Screen {

    private static final int LEFT = 284;
    private static final int RIGHT = 304;

    private final Work work;
    private final Wording wording;
    private final DefinePage page;
    private final EvidencePanel panel;
    private final ThemeList list;
    private final CardLayout cards = new CardLayout();
    private final JPanel content = new JPanel(cards);
    private final Value<Boolean> done = new Value<>(false);
    private final JButton ready;
    private final JButton reopen;
    private final Feed<StudyEvidence> feed;
    private @Nullable StudyEvidence evidence;

    /**
     * @param work the study
     * @param commands takes in what can be done here
     */
    public DefineScreen(Work work, Commands commands) {
        this.work = work;
        wording = Wording.of(DefineScreen.class, work.locale());
        page = new DefinePage(work, wording);
        panel = new EvidencePanel(work, wording);
        list = new ThemeList(work, "", this::remark);
        Condition chosen = work.writable().and(work.selection().theme().when(Objects::nonNull));
        ready = Buttons.main(commands.add(new Command("theme.ready", wording, chosen.and(done.when(is -> !is)),
            () -> status(Theme.Status.FINAL))));
        reopen = Buttons.plain(commands.add(new Command("theme.reopen", wording, chosen.and(done.when(is -> is)),
            () -> status(Theme.Status.REVIEWED))));
        content.add(NoThemes.of(work), NoThemes.EMPTY);
        content.add(Panes.left("define.left", list, LEFT, Panes.right("define.right", paper(), right(), RIGHT)), NoThemes.THEMES);
        work.onChange(new Follower());
        work.selection().theme().watch(theme -> show());
        show();
        feed = new Feed<>(work, Selection.Step.DEFINE, StudyEvidence::of, this::show);
        feed.freshen();
    }

    private JComponent paper() {
        JPanel paper = Panes.page();
        paper.add(Panes.scrolling(page.component()));
        return paper;
    }

    private JComponent right() {
        JPanel bottom = new JPanel(new BorderLayout());
        bottom.setBorder(BorderFactory.createCompoundBorder(new LineBorder(true, false), BorderFactory.createEmptyBorder(12, 16, 12, 16)));
        bottom.add(ready, BorderLayout.NORTH);
        bottom.add(reopen, BorderLayout.SOUTH);
        JPanel right = new JPanel(new BorderLayout());
        right.add(Panes.scrolling(panel.component()), BorderLayout.CENTER);
        right.add(bottom, BorderLayout.SOUTH);
        return right;
    }

    private ThemeList.Remark remark(Theme theme) {
        if (theme.status() == Theme.Status.FINAL) {
            Icon done = Icons.of("check", 14, Tone.GOOD);
            return new ThemeList.Remark(wording.text("state.done"), done);
        }
        boolean empty = theme.definition().isBlank() && theme.keyMessages().isEmpty();
        return new ThemeList.Remark(wording.text(empty ? "state.empty" : "state.busy"), null);
    }

    private void status(Theme.Status status) {
        page.save();
        selected().ifPresent(theme -> work.apply("theme.status", new DefineEdits(work.study()).status(theme.id(), status)));
    }

    private Optional<Theme> selected() {
        return work.study().theme(work.selection().theme().get());
    }

    private void show(StudyEvidence counted) {
        evidence = counted;
        show();
    }

    private void show() {
        cards.show(content, work.study().themes().isEmpty() ? NoThemes.EMPTY : NoThemes.THEMES);
        selected().ifPresent(theme -> {
            page.show(theme);
            panel.show(theme, evidence);
            boolean isDone = theme.status() == Theme.Status.FINAL;
            done.set(isDone);
            ready.setVisible(!isDone);
            reopen.setVisible(isDone);
        });
    }

    /** Saves what was written and not saved yet; for the moment before a window closes. */
    public void commitEdits() {
        page.save();
    }

    @Override
    public JComponent component() {
        return content;
    }

    @Override
    public JComponent focus() {
        return work.study().themes().isEmpty() ? content : page.focus();
    }

    @Override
    public void shown() {
        feed.freshen();
    }

    private final class Follower implements StudyListener {

        @Override
        public void changed(Study before, Study after, @Nullable Step step) {
            if (!before.themes().equals(after.themes())) {
                show();
            }
        }
    }
}
