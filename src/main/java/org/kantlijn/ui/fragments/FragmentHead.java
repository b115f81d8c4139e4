package org.kantlijn.ui.fragments;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.event.ActionEvent;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.AbstractAction;
import javax.swing.Action;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JMenuItem;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import javax.swing.JRadioButtonMenuItem;
import javax.swing.SwingConstants;
import org.jspecify.annotations.Nullable;
import org.kantlijn.study.Study;
import org.kantlijn.ui.action.Command;
import org.kantlijn.ui.action.CommandItems;
import org.kantlijn.ui.action.Commands;
import org.kantlijn.ui.kit.Buttons;
import org.kantlijn.ui.kit.Condition;
import org.kantlijn.ui.kit.Headers;
import org.kantlijn.ui.kit.Icons;
import org.kantlijn.ui.kit.KeyBinding;
import org.kantlijn.ui.kit.LineBorder;
import org.kantlijn.ui.kit.SearchField;
import org.kantlijn.ui.kit.Swatch;
import org.kantlijn.ui.kit.Tone;
import org.kantlijn.ui.kit.Type;
import org.kantlijn.ui.work.FragmentSource;
import org.kantlijn.ui.work.Work;
import org.kantlijn.wording.Wording;

/** The head of the list: of what it is, which can be chosen here, how many there are, a filter and the order. */
final class FragmentHead extends JPanel {

    private static final int HEIGHT = 36;
    private static final int WIDE = 640;

    private final transient Wording wording;
    private final JLabel title = new JLabel();
    private final JButton source = new JButton();
    private final JLabel remark = Buttons.remark("");
    private final SearchField filter;
    private transient @Nullable Found found;
    private int selected;

    /** @param typed hears of every change of the filter */
    FragmentHead(Wording wording, Consumer<String> typed) {
        super(new BorderLayout(12, 0));
        this.wording = wording;
        this.filter = new SearchField(wording.text("filter"), typed);
        setBorder(BorderFactory.createCompoundBorder(new LineBorder(true, false), BorderFactory.createEmptyBorder(4, 24, 4, 8)));
        title.setText(wording.text("title"));
        title.setFont(Type.semibold(13));
        source.putClientProperty("JButton.buttonType", "toolBarButton");
        source.setIconTextGap(8);
        source.setHorizontalTextPosition(SwingConstants.LEADING);
        source.setToolTipText(wording.text("source.choose"));
    }

    /** Puts the parts in; the commands are there by now. */
    void add(Work work, Commands commands, SourceFollower follower) {
        Command choose = commands.add(new Command("fragments.choose", wording, Condition.always(),
            () -> sources(work, commands, follower).show(source, 0, source.getHeight())));
        source.addActionListener(event -> choose.run());
        add(Headers.row(title, strut(8), source), BorderLayout.WEST);
        add(remark, BorderLayout.CENTER);
        add(Headers.row(filter, strut(4), Buttons.icon(new Sorting(commands))), BorderLayout.EAST);
    }

    private static JComponent strut(int width) {
        JPanel strut = Headers.row();
        strut.add(Box.createHorizontalStrut(width));
        return strut;
    }

    private JPopupMenu sources(Work work, Commands commands, SourceFollower follower) {
        JPopupMenu menu = new JPopupMenu();
        Study study = work.study();
        FragmentSource shown = work.selection().fragments().get();
        add(menu, commands.get("fragments.code"), follower.ofCode(), study, shown);
        add(menu, commands.get("fragments.participant"), follower.ofParticipant(), study, shown);
        add(menu, commands.get("fragments.transcript"), follower.ofTranscript(), study, shown);
        add(menu, commands.get("fragments.theme"), follower.ofTheme(), study, shown);
        add(menu, commands.get("fragments.words"), Optional.empty(), study, shown);
        menu.addSeparator();
        menu.add(CommandItems.of(commands.get("fragments.below")));
        menu.add(CommandItems.of(commands.get("fragments.keep")));
        return menu;
    }

    private void add(JPopupMenu menu, Command command, Optional<FragmentSource> what, Study study, @Nullable FragmentSource shown) {
        JMenuItem item = new JRadioButtonMenuItem(command.text());
        what.map(each -> SourceName.of(each, study, wording)).filter(name -> !name.name().isEmpty()).ifPresent(name -> {
            item.setText(wording.text("source." + name.key(), name.name()));
            item.setSelected(what.get().equals(shown));
        });
        item.setEnabled(command.isEnabled());
        item.addActionListener(event -> command.run());
        menu.add(item);
    }

    /** Opens the choice of orders. */
    private final class Sorting extends AbstractAction {

        private final Commands commands;

        Sorting(Commands commands) {
            super(wording.text("sort"), Icons.of("arrow-up-down"));
            this.commands = commands;
            putValue(Action.SHORT_DESCRIPTION, getValue(Action.NAME));
        }

        @Override
        public void actionPerformed(ActionEvent event) {
            JComponent button = (JComponent) event.getSource();
            JPopupMenu menu = new JPopupMenu();
            List.of("text", "participant", "code").forEach(each -> menu.add(CommandItems.of(commands.get("fragments.sort." + each))));
            menu.show(button, button.getWidth() - menu.getPreferredSize().width, button.getHeight());
        }
    }

    /** Says of what the list is and how many there are. */
    void show(Found now) {
        found = now;
        FragmentSource of = now.query().source();
        SourceName name = of == null || !now.known() ? null : SourceName.of(of, now.study(), wording);
        source.setText(name == null ? wording.text("source.none") : name.name());
        title.setIcon(name == null || name.colour() == null ? null : new Swatch(name.colour()));
        title.setHorizontalTextPosition(SwingConstants.LEADING);
        title.setIconTextGap(10);
        source.setIcon(Icons.of("chevron-down", 14, Tone.TEXT3));
        source.getAccessibleContext().setAccessibleName(name == null ? wording.text("source.choose")
            : wording.text("source." + name.key(), name.name()));
        describe();
    }

    /** Says how many rows are selected. */
    void selected(int count) {
        selected = count;
        describe();
    }

    private void describe() {
        Found now = found;
        if (now == null || now.codings().isEmpty()) {
            remark.setText("");
            return;
        }
        Found.Figures figures = now.figures();
        String words = wording.text("remark", figures.passages(), figures.people(), figures.transcripts());
        String codings = now.codings().size() == figures.passages() ? "" : wording.text("remark.codings", now.codings().size());
        remark.setText(words + codings + (selected > 1 ? wording.text("remark.selected", selected) : ""));
        remark.setToolTipText(remark.getText());
    }

    /** Gives the filter the keyboard. */
    void focusFilter() {
        filter.requestFocusInWindow();
        filter.selectAll();
    }

    /** Shows all again. */
    void emptyFilter() {
        filter.setText("");
    }

    /** Lets the way down lead from the filter into the list. */
    void onDown(Runnable way) {
        KeyBinding.of(filter, "DOWN", way);
        KeyBinding.of(filter, "ENTER", way);
        KeyBinding.of(filter, "ESCAPE", () -> {
            if (filter.getText().isEmpty()) {
                way.run();
            } else {
                emptyFilter();
            }
        });
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(0, HEIGHT);
    }

    /** Where there is little room, the list says less. */
    @Override
    public void doLayout() {
        boolean wide = getWidth() >= WIDE;
        remark.setVisible(wide);
        filter.setPreferredSize(new Dimension(wide ? 168 : 110, 28));
        super.doLayout();
    }
}
