package org.kantlijn.ui.codebook;

import java.awt.Point;
import java.awt.event.ActionEvent;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.swing.AbstractAction;
import javax.swing.Action;
import javax.swing.Icon;
import javax.swing.JComponent;
import javax.swing.JMenu;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import org.kantlijn.study.Colour;
import org.kantlijn.ui.kit.Swatch;
import org.kantlijn.wording.Wording;

/** The twelve colours, each with its name, as a part of a menu or as one of its own. */
final class ColourMenu {

    private final Wording wording;
    private final Consumer<Colour> chosen;

    ColourMenu(Wording wording, Consumer<Colour> chosen) {
        this.wording = wording;
        this.chosen = chosen;
    }

    private Stream<Action> choices() {
        return Arrays.stream(Colour.values()).map(colour -> new Choose(colour, wording.text("colour." + colour.key()), chosen));
    }

    private static final class Choose extends AbstractAction {

        private final Colour colour;
        private final transient Consumer<Colour> chosen;

        Choose(Colour colour, String name, Consumer<Colour> chosen) {
            super(name, new Swatch(colour));
            this.colour = colour;
            this.chosen = chosen;
        }

        @Override
        public void actionPerformed(ActionEvent event) {
            chosen.accept(colour);
        }
    }

    /** A menu within a menu, with the text and icon of an action and enabled as that is. */
    JMenu menu(Action title) {
        JMenu menu = new JMenu(String.valueOf(title.getValue(Action.NAME)).replace("…", ""));
        menu.setIcon((Icon) title.getValue(Action.SMALL_ICON));
        menu.setMargin(new JMenuItem().getMargin());
        menu.setEnabled(title.isEnabled());
        title.addPropertyChangeListener(event -> menu.setEnabled(title.isEnabled()));
        choices().forEach(menu::add);
        return menu;
    }

    /** Opens the colours beside the selected row. */
    void over(JComponent tree) {
        JPopupMenu popup = new JPopupMenu();
        choices().forEach(popup::add);
        if (tree.isShowing()) {
            Point at = tree.getPopupLocation(null);
            popup.show(tree, at == null ? 0 : at.x, at == null ? 0 : at.y);
        }
    }
}
