package org.kantlijn.ui.intake;

import java.awt.BorderLayout;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.SwingConstants;
import org.kantlijn.ui.action.Command;
import org.kantlijn.ui.kit.Buttons;
import org.kantlijn.ui.kit.Headers;
import org.kantlijn.ui.kit.LineBorder;
import org.kantlijn.ui.kit.Tone;
import org.kantlijn.wording.Wording;

/** Whether choices hold for the next files, and the two ways out of the dialog. */
final class ImportFooter extends JPanel {

    private final JCheckBox repeat;
    private final JButton main;
    private final transient Wording wording;

    ImportFooter(Wording wording, ImportSession session, Command cancel, Command importing) {
        super(new BorderLayout(16, 0));
        this.wording = wording;
        setBorder(BorderFactory.createCompoundBorder(new LineBorder(true, false), BorderFactory.createEmptyBorder(14, 24, 14, 24)));
        repeat = new JCheckBox(wording.text("repeat"), session.repeating().get());
        repeat.setOpaque(false);
        repeat.addActionListener(event -> session.repeating().set(repeat.isSelected()));
        JLabel step = Buttons.remark(wording.text("one.step"));
        step.setHorizontalAlignment(SwingConstants.TRAILING);
        main = Buttons.main(importing);
        JPanel ways = Headers.row(Buttons.plain(cancel));
        ways.add(Box.createHorizontalStrut(8));
        ways.add(main);
        add(repeat, BorderLayout.WEST);
        add(step, BorderLayout.CENTER);
        add(ways, BorderLayout.EAST);
        session.repeating().watch(repeat::setSelected);
    }

    @Override
    public void updateUI() {
        super.updateUI();
        setBackground(Tone.CHROME.now());
    }

    /** The button that imports. */
    JButton main() {
        return main;
    }

    /** Says what will be imported. */
    void show(int files, int included) {
        repeat.setVisible(files > 1);
        main.setText(wording.text("import.button", included));
    }
}
