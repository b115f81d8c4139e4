package org.kantlijn.ui.frame;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.event.KeyAdapter;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.print.PrinterException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.swing.BorderFactory;
import javax.swing.DefaultListModel;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JRootPane;
import javax.swing.JScrollPane;
import javax.swing.KeyStroke;
import javax.swing.ScrollPaneConstants;
import org.jspecify.annotations.Nullable;
import org.kantlijn.ui.action.Command;
import org.kantlijn.ui.action.KeyNames;
import org.kantlijn.ui.action.KeyTable;
import org.kantlijn.ui.kit.Buttons;
import org.kantlijn.ui.kit.FieldList;
import org.kantlijn.ui.kit.Headers;
import org.kantlijn.ui.kit.KeyBinding;
import org.kantlijn.ui.kit.KeyHints;
import org.kantlijn.ui.kit.Overlay;
import org.kantlijn.ui.kit.SearchField;
import org.kantlijn.ui.kit.Type;
import org.kantlijn.wording.Wording;

/**
 * All actions with their keys, where another key can be given to an action: Enter, then the new key. A key that does something else
 * already is told of, and taken when it is pressed once more.
 */
final class KeysPanel extends Overlay {

    private static final Dimension SIZE = new Dimension(600, 620);
    private static final int PAGE = 12;

    private final Wording wording;
    private final KeyTable keys;
    private final KeySearch search;
    private final Consumer<String> trouble;
    private final SearchField field;
    private final DefaultListModel<KeyLine> lines = new DefaultListModel<>();
    private final FieldList<KeyLine> list = new FieldList<>(lines);
    private final JLabel message = new JLabel(" ");
    private final JButton resetAll;
    private @Nullable Command waiting;
    private @Nullable KeyStroke doubtful;

    /** @param trouble tells of a printer that refuses */
    KeysPanel(Wording wording, KeyTable keys, KeySearch search, Consumer<String> trouble) {
        super(new BorderLayout(0, 6), 10);
        this.wording = wording;
        this.keys = keys;
        this.search = search;
        this.trouble = trouble;
        this.field = new SearchField(wording.text("keys.filter"), typed -> fill());
        this.resetAll = Buttons.link(wording.text("keys.resetall"), this::resetAll);
        add(top(), BorderLayout.NORTH);
        add(middle(), BorderLayout.CENTER);
        add(bottom(), BorderLayout.SOUTH);
        closeWithout(field);
        bindKeys();
    }

    private JPanel top() {
        JLabel title = new JLabel(wording.text("keys.title"));
        title.setFont(Type.semibold(15));
        JPanel head = new JPanel(new BorderLayout(8, 6));
        head.setOpaque(false);
        head.setBorder(BorderFactory.createEmptyBorder(2, 6, 0, 6));
        head.add(title, BorderLayout.WEST);
        JButton print = Buttons.link(wording.text("keys.print"), this::print);
        head.add(Headers.row(resetAll, print), BorderLayout.EAST);
        closeWithout(resetAll);
        closeWithout(print);
        head.add(field, BorderLayout.SOUTH);
        return head;
    }

    private JScrollPane middle() {
        new KeyCell(wording, command -> command == waiting).showIn(list);
        list.getAccessibleContext().setAccessibleName(wording.text("keys.title"));
        list.addMouseListener(new Clicks());
        JScrollPane scroll = new JScrollPane(list, ScrollPaneConstants.VERTICAL_SCROLLBAR_AS_NEEDED,
            ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        scroll.setOpaque(false);
        scroll.getViewport().setOpaque(false);
        return scroll;
    }

    private JPanel bottom() {
        JPanel foot = new JPanel(new BorderLayout());
        foot.setOpaque(false);
        message.setBorder(BorderFactory.createEmptyBorder(2, 10, 6, 10));
        message.setFont(Type.sans(12));
        foot.add(message, BorderLayout.NORTH);
        foot.add(new KeyHints(List.of(hint("keys.hint.change", "ENTER"), hint("keys.hint.none", "ctrl DELETE"),
            hint("keys.hint.reset", "ctrl BACK_SPACE"), hint("keys.hint.close", "ESCAPE"))), BorderLayout.SOUTH);
        return foot;
    }

    private KeyHints.Hint hint(String words, String key) {
        return new KeyHints.Hint(KeyNames.parts(KeyStroke.getKeyStroke(key), wording.locale()), wording.text(words));
    }

    private void bindKeys() {
        KeyBinding.of(field, "DOWN", () -> move(1));
        KeyBinding.of(field, "UP", () -> move(-1));
        KeyBinding.of(field, "PAGE_DOWN", () -> move(PAGE));
        KeyBinding.of(field, "PAGE_UP", () -> move(-PAGE));
        KeyBinding.of(field, "ENTER", this::change);
        KeyBinding.of(field, "ESCAPE", this::leave);
        field.addKeyListener(new Listening());
    }

    /** Opens in a window, or closes where it is open. */
    void open(JRootPane root) {
        if (isOpen()) {
            leave();
            return;
        }
        rest("");
        field.setText("");
        fill();
        openCentred(root, SIZE, field);
        list.ensureIndexIsVisible(0);
    }

    private void fill() {
        KeyLine before = list.getSelectedValue();
        lines.clear();
        lines.addAll(search.find(field.getText()));
        resetAll.setVisible(!keys.changed().isEmpty());
        list.setSelectedIndex(-1);
        for (int i = 0; i < lines.size(); i++) {
            boolean same = before instanceof KeyLine.Entry old && lines.get(i) instanceof KeyLine.Entry now
                && now.command() == old.command();
            if (same || list.getSelectedIndex() < 0 && lines.get(i) instanceof KeyLine.Entry) {
                list.setSelectedIndex(i);
            }
        }
        list.ensureIndexIsVisible(Math.max(0, list.getSelectedIndex()));
    }

    private void move(int by) {
        list.move(by, KeyLine.Entry.class::isInstance);
    }

    private @Nullable Command chosen() {
        return list.getSelectedValue() instanceof KeyLine.Entry entry ? entry.command() : null;
    }

    private void change() {
        waiting = chosen();
        doubtful = null;
        field.setFocusTraversalKeysEnabled(false);
        say("");
        list.repaint();
    }

    private void rest(String words) {
        waiting = null;
        doubtful = null;
        field.setFocusTraversalKeysEnabled(true);
        say(words);
        list.repaint();
    }

    private void say(String words) {
        message.setText(words.isEmpty() ? " " : words);
        message.getAccessibleContext().setAccessibleName(words);
    }

    /** A key was pressed for the action that waits for one. */
    private void take(Command command, KeyStroke key) {
        List<Command> rivals = keys.rivals(command, key);
        String name = KeyNames.of(key, wording.locale());
        if (!keys.suits(command, key)) {
            say(wording.text("keys.types", name));
        } else if (!rivals.isEmpty() && !key.equals(doubtful)) {
            doubtful = key;
            say(wording.text("keys.taken", name, rivals.stream().map(Command::text).collect(Collectors.joining(", "))));
        } else {
            keys.give(command, key);
            rest(wording.text("keys.given", command.text(), name));
            fill();
        }
    }

    private void takeAway() {
        Command command = chosen();
        if (command != null) {
            keys.take(command);
            rest(wording.text("keys.taken.away", command.text()));
            fill();
        }
    }

    private void reset() {
        Command command = chosen();
        if (command != null && keys.isChanged(command)) {
            keys.reset(command);
            rest(wording.text("keys.reset", command.text()));
            fill();
        }
    }

    private void resetAll() {
        keys.resetAll();
        rest(wording.text("keys.reset.all"));
        fill();
        field.requestFocusInWindow();
    }

    private void print() {
        try {
            new KeySheet(wording).print(search.find(field.getText()));
        } catch (PrinterException e) {
            trouble.accept(wording.text("keys.unprinted", String.valueOf(e.getMessage())));
        }
    }

    /** Hears the keys before anything else does, while an action waits for one. */
    private final class Listening extends KeyAdapter {

        @Override
        public void keyPressed(KeyEvent event) {
            Command command = waiting;
            if (command != null) {
                hear(command, event);
            } else if (event.getKeyCode() == KeyEvent.VK_DELETE && (event.isControlDown() || event.isMetaDown())) {
                takeAway();
                event.consume();
            } else if (event.getKeyCode() == KeyEvent.VK_BACK_SPACE && (event.isControlDown() || event.isMetaDown())) {
                reset();
                event.consume();
            }
        }

        private void hear(Command command, KeyEvent event) {
            int code = event.getKeyCode();
            boolean held = code == KeyEvent.VK_CONTROL || code == KeyEvent.VK_SHIFT || code == KeyEvent.VK_ALT || code == KeyEvent.VK_META
                || code == KeyEvent.VK_ALT_GRAPH || code == KeyEvent.VK_UNDEFINED;
            if (code == KeyEvent.VK_ESCAPE) {
                rest("");
            } else if (!held) {
                take(command, KeyStroke.getKeyStroke(code, event.getModifiersEx()));
            }
            event.consume();
        }

        @Override
        public void keyTyped(KeyEvent event) {
            if (waiting != null) {
                event.consume();
            }
        }
    }

    private final class Clicks extends MouseAdapter {

        @Override
        public void mousePressed(MouseEvent event) {
            int index = list.locationToIndex(event.getPoint());
            if (index >= 0 && lines.get(index) instanceof KeyLine.Entry) {
                list.setSelectedIndex(index);
                rest("");
                if (event.getClickCount() == 2) {
                    change();
                }
                field.requestFocusInWindow();
            }
        }
    }
}
