package org.kantlijn.ui.report;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.jspecify.annotations.Nullable;
import org.kantlijn.analysis.ThemeEvidence;
import org.kantlijn.change.Step;
import org.kantlijn.study.Study;
import org.kantlijn.study.Theme;
import org.kantlijn.ui.action.Commands;
import org.kantlijn.ui.evidence.Feed;
import org.kantlijn.ui.evidence.NoThemes;
import org.kantlijn.ui.evidence.Panes;
import org.kantlijn.ui.evidence.StudyEvidence;
import org.kantlijn.ui.evidence.ThemeList;
import org.kantlijn.ui.kit.Buttons;
import org.kantlijn.ui.kit.Headers;
import org.kantlijn.ui.kit.LineBorder;
import org.kantlijn.ui.kit.Newest;
import org.kantlijn.ui.work.Screen;
import org.kantlijn.ui.work.Selection;
import org.kantlijn.ui.work.Work;
import org.kantlijn.wording.Wording;
import org.kantlijn.workspace.StudyListener;

/** Step 6: what the report will say of each theme, what deserves a look first, and the export. */
public final class ReportScreen implements Screen {

    private static final int LEFT = 264;
    private static final int RIGHT = 336;

    private final Work work;
    private final Wording wording;
    private final ThemeList list;
    private final PreviewView preview;
    private final ChecksPanel checks;
    private final CardLayout cards = new CardLayout();
    private final JPanel content = new JPanel(new BorderLayout());
    private final JPanel middle = new JPanel(cards);
    private final Newest newestPage = new Newest();
    private final Newest newestChecks = new Newest();
    private final Feed<StudyEvidence> feed;
    private @Nullable StudyEvidence evidence;

    /**
     * @param work the study
     * @param commands holds the export already
     */
    public ReportScreen(Work work, Commands commands) {
        this.work = work;
        wording = Wording.of(ReportScreen.class, work.locale());
        list = new ThemeList(work, wording.text("list.remark"), this::remark);
        preview = new PreviewView(work, wording);
        checks = new ChecksPanel(work, wording);
        JPanel page = Panes.page();
        page.add(Headers.screen(new JLabel(wording.text("title")), new JLabel(wording.text("title.remark"))), BorderLayout.NORTH);
        page.add(Panes.scrolling(preview.component()));
        middle.add(NoThemes.of(work), NoThemes.EMPTY);
        middle.add(Panes.left("report.left", list, LEFT, page), NoThemes.THEMES);
        content.add(Panes.right("report.right", middle, right(commands), RIGHT));
        work.onChange(new Follower());
        work.selection().theme().watch(theme -> show());
        show();
        feed = new Feed<>(work, Selection.Step.REPORT, StudyEvidence::of, this::show);
        feed.freshen();
    }

    private JComponent right(Commands commands) {
        JPanel bottom = new JPanel(new BorderLayout());
        bottom.setBorder(BorderFactory.createCompoundBorder(new LineBorder(true, false), BorderFactory.createEmptyBorder(12, 16, 12, 16)));
        bottom.add(Buttons.main(commands.get("study.export")));
        JPanel right = new JPanel(new BorderLayout());
        right.add(Panes.scrolling(checks.component()), BorderLayout.CENTER);
        right.add(bottom, BorderLayout.SOUTH);
        return right;
    }

    private ThemeList.Remark remark(Theme theme) {
        return of(theme).map(found -> new ThemeList.Remark(wording.text("number", found.whole().fragments().size()), null))
            .orElse(ThemeList.Remark.NONE);
    }

    private Optional<ThemeEvidence> of(Theme theme) {
        return Optional.ofNullable(evidence).flatMap(known -> known.theme(theme.id()));
    }

    private void show(StudyEvidence counted) {
        evidence = counted;
        list.refresh();
        show();
        Newest.Round round = newestChecks.next();
        work.background().run(() -> Checks.of(counted), round.only(checks::show), round.failing());
    }

    private void show() {
        cards.show(middle, work.study().themes().isEmpty() ? NoThemes.EMPTY : NoThemes.THEMES);
        StudyEvidence known = evidence;
        if (known != null) {
            work.study().theme(work.selection().theme().get()).flatMap(this::of).ifPresent(theme -> show(known, theme));
        }
    }

    private void show(StudyEvidence known, ThemeEvidence theme) {
        Newest.Round round = newestPage.next();
        work.background().run(() -> ReportPage.of(known, theme), round.only(page -> preview.show(known.study(), page)), round.failing());
    }

    @Override
    public JComponent component() {
        return content;
    }

    @Override
    public JComponent focus() {
        return work.study().themes().isEmpty() ? content : list.focus();
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
