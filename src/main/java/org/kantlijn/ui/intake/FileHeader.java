package org.kantlijn.ui.intake;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.SwingConstants;
import org.kantlijn.ui.action.Commands;
import org.kantlijn.ui.kit.Headers;
import org.kantlijn.ui.kit.Icons;
import org.kantlijn.ui.kit.Ink;
import org.kantlijn.ui.kit.LineBorder;
import org.kantlijn.ui.kit.Lines;
import org.kantlijn.ui.kit.PaintedPart;
import org.kantlijn.ui.kit.Painting;
import org.kantlijn.ui.kit.Tone;
import org.kantlijn.ui.kit.Type;
import org.kantlijn.wording.Wording;

/** Which file is shown, what was understood of it, and the way to the other files. */
final class FileHeader extends JPanel {

    private final Wording wording;
    private final JLabel name = new JLabel();
    private final Understood understood = new Understood();
    private final JButton files = new JButton();
    private final JPanel ways = Headers.row();

    FileHeader(Wording wording, Commands commands) {
        super(new BorderLayout(12, 0));
        this.wording = wording;
        setBorder(BorderFactory.createCompoundBorder(new LineBorder(false, true), BorderFactory.createEmptyBorder(14, 24, 14, 24)));
        name.setFont(Type.semibold(15));
        JLabel icon = new JLabel(Icons.of("file-text", 16, Tone.TEXT2));
        icon.setVerticalAlignment(SwingConstants.TOP);
        icon.setBorder(BorderFactory.createEmptyBorder(2, 0, 0, 0));
        JPanel words = new JPanel(new BorderLayout(0, 2));
        words.setOpaque(false);
        words.add(name, BorderLayout.NORTH);
        words.add(understood, BorderLayout.CENTER);
        add(icon, BorderLayout.WEST);
        add(words, BorderLayout.CENTER);
        add(ways, BorderLayout.EAST);
        files.addActionListener(commands.get("import.files"));
        files.putClientProperty("JButton.buttonType", "toolBarButton");
        files.setFont(Type.sans(12));
        files.setToolTipText(commands.get("import.files").text());
        files.putClientProperty("FlatLaf.style", "foreground: $Kantlijn.text2");
        ways.add(files);
        ways.add(Box.createHorizontalStrut(8));
        ways.add(arrow(commands, "import.file.previous"));
        ways.add(Box.createHorizontalStrut(4));
        ways.add(arrow(commands, "import.file.next"));
    }

    @Override
    public void updateUI() {
        super.updateUI();
        setBackground(Tone.PAGE.now());
    }

    private static JButton arrow(Commands commands, String id) {
        JButton button = new JButton(commands.get(id));
        button.setHideActionText(true);
        button.putClientProperty("FlatLaf.style", "margin: 4,5,4,5");
        button.getAccessibleContext().setAccessibleName(commands.get(id).text());
        return button;
    }

    /** Shows a file and what was understood of it. */
    void show(ImportSession session, String sentence) {
        name.setText(session.current().name());
        name.setToolTipText(session.current().path().toString());
        understood.say(sentence);
        ways.setVisible(session.files().size() > 1);
        files.setText(wording.text("file.of", session.shown().get() + 1, session.files().size()));
    }

    /** A sentence of one or two lines. */
    private static final class Understood extends PaintedPart {

        private static final int MOST_LINES = 2;
        private static final int LINE = 18;
        private String words = "";

        void say(String sentence) {
            words = sentence;
            getAccessibleContext().setAccessibleName(sentence);
            setToolTipText(sentence.isEmpty() ? null : sentence);
            revalidate();
            repaint();
        }

        private List<String> lines(FontMetrics metrics) {
            return Lines.of(words, metrics, Math.max(120, getWidth()), MOST_LINES);
        }

        @Override
        public void setBounds(int x, int y, int width, int height) {
            boolean other = width != getWidth();
            super.setBounds(x, y, width, height);
            if (other) {
                revalidate();
            }
        }

        @Override
        public Dimension getPreferredSize() {
            int count = getWidth() == 0 ? 1 : lines(getFontMetrics(Type.sans(12))).size();
            return new Dimension(0, LINE * Math.max(1, count));
        }

        @Override
        protected void paintComponent(Graphics graphics) {
            Graphics2D g = Painting.smooth(graphics);
            FontMetrics metrics = g.getFontMetrics(Type.sans(12));
            int baseline = (LINE + metrics.getAscent() - metrics.getDescent()) / 2;
            for (String line : lines(metrics)) {
                Painting.text(g, line, new Ink(Type.sans(12), Tone.TEXT2.now()), 0, baseline);
                baseline += LINE;
            }
            g.dispose();
        }
    }
}
