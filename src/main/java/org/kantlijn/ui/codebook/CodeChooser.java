package org.kantlijn.ui.codebook;

import com.formdev.flatlaf.ui.FlatLineBorder;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Insets;
import java.awt.Point;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.DefaultListModel;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JLayeredPane;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JRootPane;
import javax.swing.JScrollPane;
import javax.swing.ListSelectionModel;
import javax.swing.ScrollPaneConstants;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;
import org.kantlijn.study.Code;
import org.kantlijn.study.Id;
import org.kantlijn.ui.kit.Buttons;
import org.kantlijn.ui.kit.FoldedText;
import org.kantlijn.ui.kit.KeyBinding;
import org.kantlijn.ui.kit.LetterMatch;
import org.kantlijn.ui.kit.Painting;
import org.kantlijn.ui.kit.SearchField;
import org.kantlijn.ui.kit.Tone;
import org.kantlijn.ui.kit.Type;

/** A small list over the window to pick a code from: typing filters, Enter takes, Esc or leaving closes. */
final class CodeChooser extends JPanel {

    private static final Dimension SIZE = new Dimension(340, 320);
    private static final int ARC = 8;

    private final DefaultListModel<Choice> shown = new DefaultListModel<>();
    private final JList<Choice> list = new JList<>(shown);
    private final JLabel remark = Buttons.remark(" ");
    private final SearchField field;
    private final transient List<Choice> choices;
    private final transient Remark saying;
    private final transient Consumer<Choice> chosen;
    private @Nullable JComponent owner;

    /**
     * Something to pick.
     *
     * @param code the code; null for the top of the tree
     * @param name what it is called
     * @param path what it stands under
     */
    record Choice(@Nullable Code code, String name, String path) {

        @Nullable Id<Code> id() {
            return code == null ? null : code.id();
        }

        /** Read out, and found when typed in the list. */
        @Override
        public String toString() {
            return path.isEmpty() ? name : name + ", " + path;
        }
    }

    /** What picking something would mean. */
    interface Remark {

        /** One line; empty for nothing to say. */
        String of(Choice choice);
    }

    CodeChooser(String title, String hint, List<Choice> choices, Remark saying, Consumer<Choice> chosen) {
        super(new BorderLayout(0, 8));
        this.choices = choices;
        this.saying = saying;
        this.chosen = chosen;
        this.field = new SearchField(hint, this::filter);
        JLabel head = new JLabel(title);
        head.setFont(Type.semibold(13));
        JPanel top = new JPanel(new BorderLayout(0, 8));
        top.setOpaque(false);
        top.add(head, BorderLayout.NORTH);
        top.add(field, BorderLayout.CENTER);
        top.setBorder(BorderFactory.createEmptyBorder(12, 12, 0, 12));
        remark.setBorder(BorderFactory.createEmptyBorder(0, 12, 10, 12));
        add(top, BorderLayout.NORTH);
        add(scroller(), BorderLayout.CENTER);
        add(remark, BorderLayout.SOUTH);
        setOpaque(false);
        setBorder(new FlatLineBorder(new Insets(1, 1, 1, 1), Tone.LINE_STRONG.now(), 1, ARC));
        listen();
        filter("");
    }

    private JScrollPane scroller() {
        new ChoiceRenderer().showIn(list);
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setOpaque(false);
        list.setFocusable(false);
        JScrollPane scroller = new JScrollPane(list, ScrollPaneConstants.VERTICAL_SCROLLBAR_AS_NEEDED,
            ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
        scroller.setOpaque(false);
        scroller.getViewport().setOpaque(false);
        scroller.setBorder(BorderFactory.createEmptyBorder());
        return scroller;
    }

    private void listen() {
        KeyBinding.of(field, "DOWN", () -> step(1));
        KeyBinding.of(field, "UP", () -> step(-1));
        KeyBinding.of(field, "ENTER", this::take);
        KeyBinding.of(field, "ESCAPE", this::close);
        field.addFocusListener(new Leaving());
        list.addListSelectionListener(event -> say());
        list.addMouseListener(new Picking());
    }

    private final class Picking extends MouseAdapter {

        @Override
        public void mouseReleased(MouseEvent event) {
            take();
        }
    }

    private final class Leaving extends FocusAdapter {

        @Override
        public void focusLost(FocusEvent event) {
            if (!event.isTemporary()) {
                remove();
            }
        }
    }

    /** Opens in the window of a component, over it as far as there is room. */
    void over(JComponent component) {
        JRootPane root = component.isShowing() ? SwingUtilities.getRootPane(component) : null;
        if (root != null) {
            owner = component;
            JLayeredPane layers = root.getLayeredPane();
            Point at = component.getPopupLocation(null);
            Point place = SwingUtilities.convertPoint(component, at == null ? new Point() : at, layers);
            int x = Math.max(8, Math.min(place.x, layers.getWidth() - SIZE.width - 8));
            int y = Math.max(8, Math.min(place.y, layers.getHeight() - SIZE.height - 8));
            setBounds(x, y, SIZE.width, SIZE.height);
            layers.add(this, JLayeredPane.POPUP_LAYER, 0);
            layers.validate();
            field.requestFocusInWindow();
        }
    }

    private void filter(String letters) {
        shown.clear();
        LetterMatch match = new LetterMatch(letters);
        Map<Choice, LetterMatch.Fit> fits = new LinkedHashMap<>();
        choices.forEach(choice -> fits.put(choice, match.in(new FoldedText(choice.name()))));
        LetterMatch.Fit least = LetterMatch.least(fits.values());
        choices.stream().filter(choice -> fits.get(choice).compareTo(least) >= 0)
            .sorted(Comparator.comparing((Choice choice) -> fits.get(choice)).reversed()).forEach(shown::addElement);
        list.setSelectedIndex(0);
        say();
    }

    private void step(int by) {
        int next = Math.max(0, Math.min(shown.size() - 1, list.getSelectedIndex() + by));
        list.setSelectedIndex(next);
        list.ensureIndexIsVisible(next);
    }

    private void say() {
        Choice choice = list.getSelectedValue();
        remark.setText(choice == null ? " " : saying.of(choice) + " ");
    }

    private void take() {
        Choice choice = list.getSelectedValue();
        close();
        if (choice != null) {
            chosen.accept(choice);
        }
    }

    private void close() {
        JComponent back = owner;
        remove();
        if (back != null) {
            back.requestFocusInWindow();
        }
    }

    private void remove() {
        owner = null;
        if (getParent() instanceof JLayeredPane layers) {
            layers.remove(this);
            layers.repaint();
        }
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = Painting.smooth(graphics);
        g.setColor(Tone.POPUP.now());
        g.fillRoundRect(0, 0, getWidth(), getHeight(), ARC, ARC);
        g.dispose();
    }
}
