package org.kantlijn.ui.intake;

import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.awt.Insets;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JPasswordField;
import javax.swing.JTextArea;
import org.kantlijn.intake.ImportChoices;
import org.kantlijn.ui.kit.Headers;
import org.kantlijn.ui.kit.Icons;
import org.kantlijn.ui.kit.Texts;
import org.kantlijn.ui.kit.Tone;
import org.kantlijn.ui.kit.Type;
import org.kantlijn.wording.Wording;

/** Says why a file cannot be read, asks for the password of one that has it, and offers to leave the file out. */
final class TroublePage extends JPanel {

    private static final int COLUMNS = 36;

    private final transient Wording wording;
    private final JTextArea words = Texts.paragraph("", Type.sans(13), Tone.TEXT1);
    private final JLabel icon = new JLabel();
    private final JPasswordField password = new JPasswordField(16);
    private final JPanel lock;
    private final JButton leave = new JButton();
    private final JButton back = new JButton();

    /**
     * @param chooser chooses something about the file that is shown
     * @param leaving leaves the file out, or takes it in again
     * @param undoing takes the last choice back, which may be what the file cannot be read with
     */
    TroublePage(Wording wording, Consumer<UnaryOperator<ImportChoices>> chooser, Runnable leaving, Runnable undoing) {
        super(new GridBagLayout());
        this.wording = wording;
        words.setColumns(COLUMNS);
        words.setFocusable(true);
        password.putClientProperty("FlatLaf.style", "margin: 5,8,4,8");
        JButton open = new JButton(wording.text("password.open"));
        open.addActionListener(event -> open(chooser));
        password.addActionListener(event -> open(chooser));
        open.setAlignmentY(BOTTOM_ALIGNMENT);
        Labelled field = new Labelled(wording.text("password"), password, 200);
        field.setAlignmentY(BOTTOM_ALIGNMENT);
        lock = Headers.row(field, strut(), open);
        leave.addActionListener(event -> leaving.run());
        back.setText(wording.text("trouble.undo"));
        back.addActionListener(event -> undoing.run());
        GridBagConstraints at = new GridBagConstraints();
        at.gridx = 0;
        at.insets = new Insets(8, 24, 8, 24);
        add(icon, at);
        add(words, at);
        add(lock, at);
        add(Headers.row(back, strut(), leave), at);
    }

    @Override
    public void updateUI() {
        super.updateUI();
        setBackground(Tone.PAGE.now());
    }

    private static JPanel strut() {
        JPanel strut = Headers.row();
        strut.setBorder(BorderFactory.createEmptyBorder(0, 8, 0, 0));
        return strut;
    }

    private void open(Consumer<UnaryOperator<ImportChoices>> chooser) {
        String given = new String(password.getPassword());
        if (!given.isEmpty()) {
            chooser.accept(choices -> choices.reading(choices.reading().opened(given)));
        }
    }

    /**
     * Shows a file that cannot be read.
     *
     * @param chosen true when something was chosen about it
     */
    void show(ImportFile file, Fate fate, boolean chosen) {
        ImportFile.Trouble trouble = file.trouble();
        words.setText(trouble == null ? "" : trouble.sentence().in(wording.locale()));
        words.getAccessibleContext().setAccessibleName(words.getText());
        icon.setIcon(file.isLocked() ? Icons.of("lock", 24, Tone.TEXT2) : Icons.of("circle-alert", 24, Tone.ERROR));
        lock.setVisible(file.isLocked());
        back.setVisible(chosen && !file.isLocked());
        leave.setText(wording.text(fate == Fate.LEFT_OUT ? "leave.back" : "leave"));
        if (file.isLocked()) {
            password.requestFocusInWindow();
        }
    }
}
