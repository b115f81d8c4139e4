package org.kantlijn.ui.kit;

import java.awt.Cursor;
import java.awt.Dimension;
import java.awt.Insets;
import java.awt.event.ActionEvent;
import javax.swing.AbstractAction;
import javax.swing.Action;
import javax.swing.JButton;
import javax.swing.JLabel;

/** The kinds of button: icon, plain, the one main button of a screen, and a link within a sentence. */
public final class Buttons {

    private Buttons() {
    }

    /** A button of 28 × 28 pixels that shows only the action's icon; its name is the tooltip and is read out. */
    public static JButton icon(Action action) {
        JButton button = new JButton(action);
        button.setHideActionText(true);
        button.setPreferredSize(new Dimension(28, 28));
        button.setMaximumSize(new Dimension(28, 28));
        button.putClientProperty("JButton.buttonType", "toolBarButton");
        button.getAccessibleContext().setAccessibleName(String.valueOf(action.getValue(Action.NAME)));
        return button;
    }

    /** A button with text and icon. */
    public static JButton plain(Action action) {
        JButton button = new JButton(action);
        button.setIconTextGap(6);
        return button;
    }

    /** A button with text that does something. */
    public static JButton plain(String text, Runnable work) {
        return plain(action(text, work));
    }

    /** The main button of a screen or dialog, with text that says what it does. */
    public static JButton main(String text, Runnable work) {
        return main(action(text, work));
    }

    private static Action action(String text, Runnable work) {
        return new AbstractAction(text) {
            @Override
            public void actionPerformed(ActionEvent event) {
                work.run();
            }
        };
    }

    /** The main button of a screen: at most one. */
    public static JButton main(Action action) {
        JButton button = plain(action);
        button.putClientProperty("JButton.buttonType", null);
        button.putClientProperty("FlatLaf.style", "background: $Kantlijn.accent; foreground: $Kantlijn.onAccent;"
            + "borderColor: $Kantlijn.accent; hoverBorderColor: $Kantlijn.accent; focusedBorderColor: $Kantlijn.focus;"
            + "hoverBackground: shade($Kantlijn.accent,10%); pressedBackground: shade($Kantlijn.accent,20%);"
            + "focusedBackground: $Kantlijn.accent");
        button.setIcon(null);
        return button;
    }

    /** A button that looks like a link. */
    public static JButton link(String text, Runnable work) {
        JButton button = new JButton(text);
        button.addActionListener(event -> work.run());
        button.setContentAreaFilled(false);
        button.setBorderPainted(false);
        button.setMargin(new Insets(2, 2, 2, 2));
        button.setCursor(Cursor.getPredefinedCursor(Cursor.HAND_CURSOR));
        button.putClientProperty("FlatLaf.style", "foreground: $Kantlijn.accentText");
        return button;
    }

    /** A label in small type and secondary colour. */
    public static JLabel remark(String text) {
        JLabel label = new JLabel(text);
        label.setFont(Type.sans(12));
        label.putClientProperty("FlatLaf.style", "foreground: $Kantlijn.text2");
        return label;
    }
}
