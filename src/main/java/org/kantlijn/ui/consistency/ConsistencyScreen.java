package org.kantlijn.ui.consistency;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSplitPane;
import javax.swing.JTextArea;
import org.jspecify.annotations.Nullable;
import org.kantlijn.study.Coder;
import org.kantlijn.study.Id;
import org.kantlijn.study.Study;
import org.kantlijn.study.Transcript;
import org.kantlijn.ui.action.Command;
import org.kantlijn.ui.action.Commands;
import org.kantlijn.ui.consistency.Comparison.CodeRow;
import org.kantlijn.ui.kit.EmptyState;
import org.kantlijn.ui.kit.Headers;
import org.kantlijn.ui.kit.KeyBinding;
import org.kantlijn.ui.kit.LineBorder;
import org.kantlijn.ui.kit.Newest;
import org.kantlijn.ui.kit.Texts;
import org.kantlijn.ui.kit.Tone;
import org.kantlijn.ui.kit.Type;
import org.kantlijn.ui.kit.Value;
import org.kantlijn.ui.work.Place;
import org.kantlijn.ui.work.Screen;
import org.kantlijn.ui.work.Work;
import org.kantlijn.wording.Wording;

/** Consistency: what two coders coded alike, code by code, the lowest share first, and the passages themselves beside it. */
public final class ConsistencyScreen implements Screen {

    private static final String TABLE = "table";
    private static final String NONE = "none";
    private static final int MOST_NAMES = 6;

    private final Work work;
    private final Wording wording;
    private final Newest newest = new Newest();
    private final CoderPair pair;
    private final CodeTable table;
    private final PassagesPanel passages;
    private final Value<@Nullable Place> place = new Value<>(null);
    private final JTextArea counted = Texts.paragraph("", Type.sans(12), Tone.TEXT2);
    private final EmptyState nothing = new EmptyState("", null);
    private final CardLayout cards = new CardLayout();
    private final JPanel body = new JPanel(cards);
    private final JPanel component = new JPanel(new BorderLayout());
    private @Nullable Comparison comparison;

    /** Builds the screen and adds what can be done on it to the commands. */
    public ConsistencyScreen(Work work, Commands commands) {
        this.work = work;
        this.wording = Wording.of(ConsistencyScreen.class, work.locale());
        this.pair = new CoderPair(wording, this::refresh);
        this.table = new CodeTable(wording, this::choose);
        this.passages = new PassagesPanel(wording, place::set);
        passages.openWith(commands.add(new Command("consistency.open", wording, place.when(where -> where != null), this::open)));
        KeyBinding.of(table.table(), "ENTER", passages.list()::requestFocusInWindow);
        layOut();
        work.onChangeSeen(component, this::refresh);
    }

    private void layOut() {
        counted.setBorder(BorderFactory.createCompoundBorder(new LineBorder(true, false), BorderFactory.createEmptyBorder(10, 24, 12, 24)));
        JPanel left = new JPanel(new BorderLayout());
        left.putClientProperty("FlatLaf.style", "background: $Kantlijn.page");
        left.add(Headers.screen(new JLabel(wording.text("title")), new JLabel(), pair.component()), BorderLayout.NORTH);
        left.add(table.component(), BorderLayout.CENTER);
        left.add(counted, BorderLayout.SOUTH);
        JSplitPane split = new JSplitPane(JSplitPane.HORIZONTAL_SPLIT, left, passages.component());
        split.setResizeWeight(1);
        split.setBorder(null);
        body.add(split, TABLE);
        JPanel empty = new JPanel(new BorderLayout());
        empty.putClientProperty("FlatLaf.style", "background: $Kantlijn.page");
        empty.add(Headers.screen(new JLabel(wording.text("title")), new JLabel()), BorderLayout.NORTH);
        empty.add(nothing, BorderLayout.CENTER);
        body.add(empty, NONE);
        component.add(body, BorderLayout.CENTER);
    }

    @Override
    public JComponent component() {
        return component;
    }

    @Override
    public JComponent focus() {
        return table.table();
    }

    @Override
    public void shown() {
        refresh();
    }

    private void refresh() {
        Study study = work.study();
        if (comparison != null && comparison.study() == study && isShown(comparison)) {
            return;
        }
        List<Coder> coders = CoderComparison.coders(study);
        pair.show(coders, work.coder().id());
        Id<Coder> first = pair.first();
        Id<Coder> second = pair.second();
        Newest.Round round = newest.next();
        if (first == null || second == null) {
            comparison = null;
            say(wording.text(coders.isEmpty() ? "empty.none" : "empty.one"));
            return;
        }
        work.background().run(() -> CoderComparison.of(study, first, second), round.only(this::show), round.failing());
    }

    private boolean isShown(Comparison shown) {
        return shown.first().id().equals(pair.first()) && shown.second().id().equals(pair.second());
    }

    private void say(String text) {
        nothing.say(text);
        cards.show(body, NONE);
    }

    private void show(Comparison made) {
        comparison = made;
        counted.setText(countedWords(made));
        table.show(made);
        cards.show(body, TABLE);
    }

    private String countedWords(Comparison made) {
        String first = made.first().name();
        String second = made.second().name();
        List<Transcript> transcripts = made.transcripts();
        if (transcripts.isEmpty()) {
            return wording.text("counted.none", first, second);
        }
        String names = transcripts.size() > MOST_NAMES ? wording.text("counted.many", transcripts.size())
            : String.join(", ", transcripts.stream().map(Transcript::code).toList());
        return wording.text("counted", names, first, second);
    }

    private void choose(@Nullable CodeRow row) {
        if (comparison != null) {
            passages.show(comparison, row);
        }
    }

    private void open() {
        Place where = place.get();
        if (where != null) {
            work.selection().go(where);
        }
    }
}
