package org.kantlijn.ui.participants;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.Dimension;
import java.util.Map;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import org.jspecify.annotations.Nullable;
import org.kantlijn.study.Id;
import org.kantlijn.study.Participant;
import org.kantlijn.study.Study;
import org.kantlijn.ui.action.Command;
import org.kantlijn.ui.action.CommandItems;
import org.kantlijn.ui.action.Commands;
import org.kantlijn.ui.kit.Buttons;
import org.kantlijn.ui.kit.Condition;
import org.kantlijn.ui.kit.EmptyState;
import org.kantlijn.ui.kit.Headers;
import org.kantlijn.ui.kit.KeyBinding;
import org.kantlijn.ui.kit.Newest;
import org.kantlijn.ui.kit.SearchField;
import org.kantlijn.ui.work.Screen;
import org.kantlijn.ui.work.Work;
import org.kantlijn.wording.Wording;

/**
 * Everybody who speaks in one table that is edited like a spreadsheet: role, group, whether they may be quoted, and what is known of
 * them.
 */
public final class ParticipantsScreen implements Screen {

    private static final String TABLE = "table";
    private static final String NONE = "none";

    private final Work work;
    private final Wording wording;
    private final RosterTable table;
    private final Newest newest = new Newest();
    private final SearchField filter;
    private final JLabel count = new JLabel();
    private final EmptyState nothing = new EmptyState("", null);
    private final CardLayout cards = new CardLayout();
    private final JPanel body = new JPanel(cards);
    private final JPanel component = new JPanel(new BorderLayout());
    private Map<Id<Participant>, Presence> presences = Map.of();
    private @Nullable Study counted;

    /** Builds the screen and adds what can be done on it to the commands. */
    public ParticipantsScreen(Work work, Commands commands) {
        this.work = work;
        this.wording = Wording.of(ParticipantsScreen.class, work.locale());
        this.table = new RosterTable(work, wording);
        this.filter = new SearchField(wording.text("filter"), typed -> show());
        new ParticipantCommands(work, wording, table, component).addTo(commands);
        commands.add(new Command("participants.filter", wording, Condition.always(), filter::requestFocusInWindow)).bindTo(table.table());
        KeyBinding.of(filter, "DOWN", table.table()::requestFocusInWindow);
        table.table().setComponentPopupMenu(menu(commands));
        layOut(commands);
        work.onChangeSeen(component, this::refresh);
    }

    private void layOut(Commands commands) {
        component.putClientProperty("FlatLaf.style", "background: $Kantlijn.page");
        filter.setPreferredSize(new Dimension(200, 28));
        filter.setMaximumSize(filter.getPreferredSize());
        JButton add = Buttons.plain(commands.get("attribute.add"));
        component.add(Headers.screen(new JLabel(wording.text("title")), count, filter, Buttons.icon(commands.get("participants.paste")),
            Buttons.icon(commands.get("participants.import")), add), BorderLayout.NORTH);
        body.setOpaque(false);
        body.add(table.component(), TABLE);
        body.add(nothing, NONE);
        component.add(body, BorderLayout.CENTER);
    }

    private static JPopupMenu menu(Commands commands) {
        JPopupMenu menu = new JPopupMenu();
        for (String id : new String[] {"participant.edit", "participants.copy", "participants.paste", "", "participant.merge",
            "participant.remove", "", "attribute.add", "attribute.alter", "attribute.left", "attribute.right", "attribute.delete"}) {
            if (id.isEmpty()) {
                menu.addSeparator();
            } else {
                menu.add(CommandItems.of(commands.get(id)));
            }
        }
        return menu;
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

    /** The rows at once; where people speak is worked out beside the event thread. */
    private void refresh() {
        show();
        Study study = work.study();
        if (counted != study) {
            counted = study;
            Newest.Round round = newest.next();
            work.background().run(() -> Presence.of(study), round.only(this::take), round.failing());
        }
    }

    private void take(Map<Id<Participant>, Presence> found) {
        presences = found;
        show();
    }

    private void show() {
        Study study = work.study();
        table.show(Roster.of(study, presences, filter.getText(), wording));
        long leading = study.participants().stream().filter(Participant::isModerator).count();
        count.setText(wording.text("count", study.participants().size() - leading, leading));
        nothing.say(wording.text(study.participants().isEmpty() ? "empty" : "empty.filter"));
        cards.show(body, table.table().getRowCount() == 0 ? NONE : TABLE);
    }
}
