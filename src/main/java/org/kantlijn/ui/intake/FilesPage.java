package org.kantlijn.ui.intake;

import java.awt.BorderLayout;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.stream.IntStream;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.DefaultListModel;
import javax.swing.Icon;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.ListSelectionModel;
import org.kantlijn.ui.kit.Buttons;
import org.kantlijn.ui.kit.Headers;
import org.kantlijn.ui.kit.Icons;
import org.kantlijn.ui.kit.Ink;
import org.kantlijn.ui.kit.KeyBinding;
import org.kantlijn.ui.kit.LineBorder;
import org.kantlijn.ui.kit.PaintedCell;
import org.kantlijn.ui.kit.Painting;
import org.kantlijn.ui.kit.Tone;
import org.kantlijn.ui.kit.Type;
import org.kantlijn.wording.Wording;

/** All files of an import: what becomes of each. Enter shows one, Delete leaves it out or takes it in again. */
final class FilesPage extends JPanel {

    private static final int ROW = 32;

    private final transient Wording wording;
    private final transient ImportSession session;
    private final DefaultListModel<Integer> places = new DefaultListModel<>();
    private final JList<Integer> list = new JList<>(places);
    private final JButton leave;
    private final JButton toggle = Buttons.link("", this::toggle);
    private final JLabel title = new JLabel();

    /** @param shower shows a file by its place */
    FilesPage(Wording wording, ImportSession session, Runnable shower) {
        super(new BorderLayout());
        this.wording = wording;
        this.session = session;
        new Cell().showIn(list);
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.getAccessibleContext().setAccessibleName(wording.text("files.name"));
        Runnable opening = () -> {
            session.go(list.getSelectedIndex());
            shower.run();
        };
        list.addListSelectionListener(event -> nameToggle());
        KeyBinding.of(list, "ENTER", opening);
        KeyBinding.of(list, "DELETE", this::toggle);
        list.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                if (event.getClickCount() == 2) {
                    opening.run();
                }
            }
        });
        leave = Buttons.link(wording.text("files.leave.failed"), session::leaveOutFailed);
        JPanel head = Headers.panel(title, new JLabel(), leave, toggle,
            Buttons.link(wording.text("files.show"), opening));
        head.setBorder(BorderFactory.createCompoundBorder(new LineBorder(false, true), BorderFactory.createEmptyBorder(0, 24, 0, 16)));
        add(head, BorderLayout.NORTH);
        JScrollPane scroll = new JScrollPane(list);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        add(scroll, BorderLayout.CENTER);
        add(Box.createVerticalStrut(8), BorderLayout.SOUTH);
        IntStream.range(0, session.files().size()).forEach(places::addElement);
    }

    @Override
    public void updateUI() {
        super.updateUI();
        setBackground(Tone.PANEL.now());
    }

    private void toggle() {
        int index = list.getSelectedIndex();
        if (index >= 0) {
            Match match = session.match(index).orElse(null);
            Fate back = match == null || match.usualFate() == Fate.LEFT_OUT ? Fate.NEW : match.usualFate();
            session.decide(index, session.fate(index) == Fate.LEFT_OUT ? back : Fate.LEFT_OUT);
        }
    }

    private void nameToggle() {
        int index = list.getSelectedIndex();
        toggle.setVisible(index >= 0);
        toggle.setText(wording.text(index >= 0 && session.fate(index) == Fate.LEFT_OUT ? "files.take" : "files.leave"));
    }

    /** Selects the file that is shown and takes the keyboard. */
    void open() {
        list.setSelectedIndex(session.shown().get());
        list.ensureIndexIsVisible(session.shown().get());
        list.requestFocusInWindow();
    }

    /** Shows what is known of the files now. */
    void refresh() {
        for (int i = places.size(); i < session.files().size(); i++) {
            places.addElement(i);
        }
        title.setText(wording.text("files.title", session.included().size(), session.files().size()));
        leave.setVisible(!session.failed().isEmpty());
        nameToggle();
        list.repaint();
    }

    /** What becomes of a file, in words. */
    String fate(int index) {
        ImportFile file = session.file(index);
        Fate fate = session.fate(index);
        ImportFile.Trouble trouble = file.trouble();
        if (fate == Fate.LEFT_OUT) {
            return wording.text(session.match(index).filter(Match::sameWords).isPresent() ? "files.present" : "files.left");
        }
        if (trouble != null) {
            return trouble.sentence().in(wording.locale());
        }
        ImportFile.Facts facts = file.facts();
        String title = session.match(index).map(Match::title).orElse("");
        return facts == null ? wording.text("files.waiting") : switch (fate) {
            case COMMENTS -> wording.text("files.comments", title);
            case REPLACE -> wording.text("files.replace", title);
            default -> wording.text("files.new", facts.turns());
        };
    }

    private final class Cell extends PaintedCell<Integer> {

        private static final int NAME = 48;

        Cell() {
            super(ROW, false);
        }

        @Override
        protected void paintRow(Graphics2D g, Integer row) {
            ImportFile file = session.file(row);
            boolean out = session.fate(row) == Fate.LEFT_OUT;
            Font font = Type.sans(13);
            FontMetrics metrics = g.getFontMetrics(font);
            int baseline = (getHeight() + metrics.getAscent() - metrics.getDescent()) / 2;
            icon(file, out).paintIcon(this, g, 24, getHeight() / 2 - 8);
            int half = getWidth() / 2;
            Painting.text(g, Painting.fitted(file.name(), metrics, half - NAME - 16),
                new Ink(font, out ? Tone.TEXT3.now() : Tone.TEXT1.now()), NAME, baseline);
            Tone tone = out ? Tone.TEXT3 : file.state() == ImportFile.State.FAILED ? Tone.ERROR : Tone.TEXT2;
            Painting.text(g, Painting.fitted(fate(row), metrics, half - 24), new Ink(font, tone.now()), half, baseline);
            underline(g);
        }

        private Icon icon(ImportFile file, boolean out) {
            if (out) {
                return Icons.of("x", 16, Tone.TEXT3);
            }
            return switch (file.state()) {
                case WAITING -> Icons.of("file-text", 16, Tone.TEXT3);
                case READ -> Icons.of("check", 16, Tone.GOOD);
                case FAILED -> file.isLocked() ? Icons.of("lock", 16, Tone.ERROR) : Icons.of("circle-alert", 16, Tone.ERROR);
            };
        }

        @Override
        protected String words(Integer row) {
            return wording.text("files.row", session.file(row).name(), fate(row));
        }
    }

    /** The places that are listed, for tests. */
    List<String> words() {
        return IntStream.range(0, places.size()).mapToObj(this::fate).toList();
    }
}
