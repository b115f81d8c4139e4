package org.kantlijn.ui.intake;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Rectangle;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JMenuItem;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import javax.swing.JScrollPane;
import javax.swing.SwingUtilities;
import org.kantlijn.ui.action.Command;
import org.kantlijn.ui.action.Commands;
import org.kantlijn.ui.kit.Buttons;
import org.kantlijn.ui.kit.Headers;
import org.kantlijn.ui.kit.Icons;
import org.kantlijn.ui.kit.LineBorder;
import org.kantlijn.ui.kit.Tone;
import org.kantlijn.ui.kit.Type;
import org.kantlijn.wording.Wording;

/** How the transcript will look, with the way through its turns above it and what is replaced and parted below. */
final class PreviewPanel extends JPanel {

    private final Wording wording;
    private final PreviewArea area;
    private final JButton place = new JButton();
    private final Made made;
    private String speaker = "";

    PreviewPanel(Wording wording, PreviewArea area, Made made) {
        super(new BorderLayout());
        this.wording = wording;
        this.area = area;
        this.made = made;
        JScrollPane scroll = new JScrollPane(area, JScrollPane.VERTICAL_SCROLLBAR_AS_NEEDED, JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        scroll.getVerticalScrollBar().setUnitIncrement(25);
        add(scroll, BorderLayout.CENTER);
        add(made, BorderLayout.SOUTH);
        area.addCaretListener(event -> tellPlace());
        setMinimumSize(new Dimension(240, 0));
    }

    @Override
    public void updateUI() {
        super.updateUI();
        setBackground(Tone.PAGE.now());
    }

    /** Puts the actions of the preview in its head, its menu and on its keys. */
    void equip(Commands commands) {
        JLabel title = new JLabel(wording.text("preview.title"));
        JPopupMenu menu = menu(commands);
        place.setFont(Type.sans(13));
        place.putClientProperty("JButton.buttonType", "toolBarButton");
        place.setIcon(Icons.of("chevron-down", 14, Tone.TEXT2));
        place.setHorizontalTextPosition(JButton.LEADING);
        place.addActionListener(event -> menu.show(place, 0, place.getHeight()));
        area.setComponentPopupMenu(menu(commands));
        JPanel head = Headers.panel(title, new JLabel(), Buttons.icon(commands.get("import.turn.previous")),
            Buttons.icon(commands.get("import.turn.next")), place);
        head.setBorder(BorderFactory.createCompoundBorder(new LineBorder(false, true), BorderFactory.createEmptyBorder(0, 24, 0, 12)));
        head.setPreferredSize(new Dimension(0, 40));
        add(head, BorderLayout.NORTH);
        tellPlace();
    }

    private JPopupMenu menu(Commands commands) {
        JPopupMenu menu = new JPopupMenu();
        for (String id : new String[] {"import.turn.next", "import.turn.previous", "import.turn.go"}) {
            menu.add(item(commands.get(id)));
        }
        menu.addSeparator();
        menu.add(item(commands.get("import.part.begin")));
        menu.add(item(commands.get("import.name.replace")));
        menu.addSeparator();
        menu.add(item(commands.get("import.encoding")));
        return menu;
    }

    private static JMenuItem item(Command command) {
        JMenuItem item = new JMenuItem(command);
        item.setIcon(null);
        item.setToolTipText(null);
        if (command.key() != null) {
            item.setAccelerator(command.key());
        }
        return item;
    }

    /** Shows a draft. */
    void show(Seen seen) {
        area.show(seen.page());
        made.show(seen.draft().choices());
        tellPlace();
    }

    /** Points out the turns of a speaker. */
    void follow(String next) {
        speaker = next;
        area.pointOut(next);
    }

    /** Goes to the next turn of the speaker who is pointed out, or to the one before. */
    void goOn(int by) {
        int from = area.turnAtCaret();
        int next = speaker.isEmpty() ? from + by : area.page().next(speaker, from, by);
        area.goTo(next);
    }

    /** Goes to the first turn of the speaker who is pointed out. */
    void goToFirst() {
        area.goTo(speaker.isEmpty() ? 0 : area.page().next(speaker, -1, 1));
    }

    PreviewArea area() {
        return area;
    }

    /** Where the caret is, for what opens beside it; the middle where it is out of sight. */
    Rectangle placeOfCaret(Component layers) {
        Rectangle visible = area.getVisibleRect();
        Rectangle caret = area.lineOfCaret();
        Rectangle place = visible.intersects(caret) ? caret
            : new Rectangle(visible.x + visible.width / 3, visible.y + visible.height / 3, 1, 1);
        return SwingUtilities.convertRectangle(area, place, layers);
    }

    /** The number of the turn that has the caret; 0 where that is a heading or a note. */
    int turnNumber() {
        int index = area.turnAtCaret();
        return index < 0 ? 0 : area.page().turns().number(index);
    }

    private void tellPlace() {
        int number = turnNumber();
        place.setText(number == 0 ? wording.text("preview.top") : wording.text("preview.place", number));
        place.setEnabled(area.page().turns().size() > 0);
    }
}
