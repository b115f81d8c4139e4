package org.kantlijn.ui.intake;

import java.awt.BorderLayout;
import java.awt.Dimension;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import javax.swing.Timer;
import org.kantlijn.ui.kit.Buttons;
import org.kantlijn.ui.kit.Headers;
import org.kantlijn.ui.kit.Tone;
import org.kantlijn.wording.Wording;

/** How far something is that takes long: how many files, which one now, and a way to stop. Nothing is seen of what is done at once. */
final class ProgressLine extends JPanel {

    private static final int AFTER_MS = 300;

    private final JProgressBar bar = new JProgressBar();
    private final JLabel count = new JLabel();
    private final JLabel file = Buttons.remark("");
    private final Timer late = new Timer(AFTER_MS, event -> setVisible(true));
    private Runnable stop = () -> { };

    ProgressLine(Wording wording) {
        super(new BorderLayout());
        JButton button = new JButton(wording.text("stop"));
        button.addActionListener(event -> stop.run());
        bar.setPreferredSize(new Dimension(0, 4));
        bar.getAccessibleContext().setAccessibleName(wording.text("progress.name"));
        JPanel words = new JPanel(new BorderLayout(16, 0));
        words.setOpaque(false);
        words.setBorder(BorderFactory.createEmptyBorder(6, 24, 6, 24));
        words.add(count, BorderLayout.WEST);
        words.add(file, BorderLayout.CENTER);
        words.add(Headers.row(button), BorderLayout.EAST);
        add(bar, BorderLayout.NORTH);
        add(words, BorderLayout.CENTER);
        late.setRepeats(false);
        setVisible(false);
    }

    @Override
    public void updateUI() {
        super.updateUI();
        setBackground(Tone.CHROME.now());
    }

    /**
     * Shows how far it is.
     *
     * @param words how many of how many
     * @param name what is being worked on
     */
    void show(String words, String name, int done, int of) {
        count.setText(words);
        file.setText(name);
        bar.setMaximum(of);
        bar.setValue(done);
        if (!isVisible() && !late.isRunning()) {
            late.restart();
        }
    }

    /** Stops something else from now on. */
    void stopping(Runnable stopper) {
        stop = stopper;
    }

    /** Shows that nothing goes on. */
    void done() {
        late.stop();
        setVisible(false);
    }
}
