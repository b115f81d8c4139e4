package org.kantlijn.ui.review;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.Dimension;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.jspecify.annotations.Nullable;
import org.kantlijn.analysis.Fragment;
import org.kantlijn.analysis.ThemeEvidence;
import org.kantlijn.change.Step;
import org.kantlijn.change.ThemeStatusSet;
import org.kantlijn.study.Study;
import org.kantlijn.study.Theme;
import org.kantlijn.ui.action.Command;
import org.kantlijn.ui.action.Commands;
import org.kantlijn.ui.evidence.Feed;
import org.kantlijn.ui.evidence.Figures;
import org.kantlijn.ui.evidence.NoThemes;
import org.kantlijn.ui.evidence.Panes;
import org.kantlijn.ui.evidence.StudyEvidence;
import org.kantlijn.ui.evidence.ThemeList;
import org.kantlijn.ui.kit.Condition;
import org.kantlijn.ui.kit.EmptyState;
import org.kantlijn.ui.kit.Headers;
import org.kantlijn.ui.kit.LineBorder;
import org.kantlijn.ui.kit.Newest;
import org.kantlijn.ui.kit.Segments;
import org.kantlijn.ui.work.Place;
import org.kantlijn.ui.work.Screen;
import org.kantlijn.ui.work.Selection;
import org.kantlijn.ui.work.Work;
import org.kantlijn.wording.Wording;
import org.kantlijn.workspace.StudyListener;

/** Step 4: all fragments of a theme by participant, transcript or code, and beside them what the theme rests on. */
public final class ReviewScreen implements Screen {

    private static final int LEFT = 284;
    private static final int RIGHT = 328;
    private static final String NONE = "none";
    private static final String SOME = "some";

    private final Work work;
    private final Wording wording;
    private final Figures figures;
    private final ThemeList list;
    private final FragmentList fragments;
    private final FootingPanel footing;
    private final JLabel title = new JLabel();
    private final JLabel count = new JLabel();
    private final CardLayout cards = new CardLayout();
    private final JPanel content = new JPanel(cards);
    private final CardLayout middle = new CardLayout();
    private final JPanel middlePanel = new JPanel(middle);
    private final Segments<Theme.Status> status;
    private final Newest newest = new Newest();
    private final Feed<StudyEvidence> feed;
    private Grouping grouping = Grouping.PARTICIPANT;
    private @Nullable StudyEvidence evidence;

    /**
     * @param work the study
     * @param commands takes in what can be done here
     */
    public ReviewScreen(Work work, Commands commands) {
        this.work = work;
        wording = Wording.of(ReviewScreen.class, work.locale());
        figures = new Figures(work.locale());
        list = new ThemeList(work, wording.text("list.remark"), this::remark);
        fragments = new FragmentList(wording, figures, this::open);
        footing = new FootingPanel(work, wording);
        status = new Segments<>(labels(Theme.Status.values(), "status."), Theme.Status.CANDIDATE, this::judge);
        addCommands(commands);
        content.add(NoThemes.of(work), NoThemes.EMPTY);
        content.add(Panes.left("review.left", list, LEFT, Panes.right("review.right", page(), right(), RIGHT)), NoThemes.THEMES);
        work.onChange(new Follower());
        work.selection().theme().watch(theme -> show());
        show();
        feed = new Feed<>(work, Selection.Step.REVIEW, StudyEvidence::of, this::show);
        feed.freshen();
    }

    private void addCommands(Commands commands) {
        Condition one = fragments.chosen().when(Objects::nonNull);
        commands.add(new Command("review.open", wording, one, this::open)).bindTo(fragments);
        Condition theme = work.writable().and(work.selection().theme().when(Objects::nonNull));
        commands.add(new Command("review.reviewed", wording, theme, () -> judge(Theme.Status.REVIEWED)));
        commands.add(new Command("review.candidate", wording, theme, () -> judge(Theme.Status.CANDIDATE)));
    }

    private <T extends Enum<T>> Map<T, String> labels(T[] values, String key) {
        Map<T, String> labels = new EnumMap<>(values[0].getDeclaringClass());
        for (T value : values) {
            labels.put(value, wording.text(key + value.name()));
        }
        return labels;
    }

    private JComponent page() {
        Segments<Grouping> by = new Segments<>(labels(Grouping.values(), "by."), grouping, this::group);
        title.setMinimumSize(new Dimension(0, 0));
        JPanel page = Panes.page();
        page.add(Headers.screen(title, count, by), BorderLayout.NORTH);
        middlePanel.setOpaque(false);
        middlePanel.add(Panes.scrolling(fragments), SOME);
        middlePanel.add(new EmptyState(wording.text("empty"), null), NONE);
        page.add(middlePanel, BorderLayout.CENTER);
        return page;
    }

    private JComponent right() {
        JPanel bottom = new JPanel(new BorderLayout(0, 8));
        bottom.setBorder(BorderFactory.createCompoundBorder(new LineBorder(true, false), BorderFactory.createEmptyBorder(12, 16, 12, 16)));
        bottom.add(Panes.caption(wording.text("status")), BorderLayout.NORTH);
        bottom.add(status, BorderLayout.WEST);
        JPanel right = new JPanel(new BorderLayout());
        right.add(Panes.scrolling(footing.component()), BorderLayout.CENTER);
        right.add(bottom, BorderLayout.SOUTH);
        return right;
    }

    private ThemeList.Remark remark(Theme theme) {
        return of(theme).map(found -> wording.text("list.figures", found.whole().fragments().size(), found.whole().people().size()))
            .map(text -> new ThemeList.Remark(text, null)).orElse(ThemeList.Remark.NONE);
    }

    private Optional<ThemeEvidence> of(Theme theme) {
        return Optional.ofNullable(evidence).flatMap(known -> known.theme(theme.id()));
    }

    private void group(Grouping by) {
        grouping = by;
        show();
    }

    private void judge(Theme.Status verdict) {
        selected().filter(theme -> theme.status() != verdict && work.writable().holds())
            .ifPresent(theme -> work.apply("theme.status", new ThemeStatusSet(theme.id(), verdict)));
        selected().ifPresent(theme -> status.choose(theme.status()));
    }

    private Optional<Theme> selected() {
        return work.study().theme(work.selection().theme().get());
    }

    private void open() {
        Fragment chosen = fragments.chosen().get();
        if (chosen != null) {
            work.selection().go(new Place(chosen.transcript().id(), chosen.span()));
        }
    }

    private void show(StudyEvidence counted) {
        evidence = counted;
        list.refresh();
        show();
    }

    private void show() {
        cards.show(content, work.study().themes().isEmpty() ? NoThemes.EMPTY : NoThemes.THEMES);
        selected().ifPresent(theme -> {
            title.setText(theme.name());
            title.setToolTipText(theme.name());
            status.choose(theme.status());
            of(theme).ifPresent(found -> show(Objects.requireNonNull(evidence), found));
        });
    }

    private void show(StudyEvidence known, ThemeEvidence theme) {
        Grouping by = grouping;
        String nobody = wording.text("nobody");
        Newest.Round round = newest.next();
        count.setText(figures.fragments(theme.whole().fragments().size()));
        work.background().run(() -> new ReviewRows(known.study(), theme.theme(), theme.whole(), nobody).by(by),
            round.only(this::showRows), round.failing());
        work.background().run(() -> Footing.of(known, theme), round.only(figure -> footing.show(known.study(), theme, figure)),
            round.failing());
    }

    private void showRows(List<ReviewRow> rows) {
        fragments.show(rows);
        middle.show(middlePanel, rows.isEmpty() ? NONE : SOME);
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
