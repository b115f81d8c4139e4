package org.kantlijn.bench;

import java.awt.Component;
import java.awt.Container;
import java.awt.Point;
import java.awt.Toolkit;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.List;
import java.util.Locale;
import javax.swing.JFrame;
import javax.swing.JLayeredPane;
import javax.swing.JRootPane;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.JViewport;
import javax.swing.SwingUtilities;
import org.kantlijn.change.CodeApplied;
import org.kantlijn.change.CodingResized;
import org.kantlijn.change.Removed;
import org.kantlijn.study.Coding;
import org.kantlijn.study.Id;
import org.kantlijn.study.Kind;
import org.kantlijn.study.Transcript;
import org.kantlijn.ui.action.Command;
import org.kantlijn.ui.action.Commands;
import org.kantlijn.ui.frame.Workbench;
import org.kantlijn.ui.kit.Condition;
import org.kantlijn.ui.transcript.TranscriptView;
import org.kantlijn.ui.work.CodingWork;
import org.kantlijn.ui.work.Selection;
import org.kantlijn.ui.work.Work;
import org.kantlijn.wording.Wording;
import org.kantlijn.workspace.OpenStudy;

/** The transcript view in a window of its own, and what a user does there; each method ends when all of it is painted. */
final class TranscriptWindow {

    private static final int PASSAGE = 120;

    private final Work work;
    private final Transcript transcript;
    private final Commands commands = new Commands();
    private final JFrame frame = new JFrame();
    private final JTextArea words;
    private final JViewport viewport;
    private Id<Coding> last = new Id<>("none");
    private int start;
    private int end;
    private int round;

    TranscriptWindow(OpenStudy open) {
        work = new Work(open, Locale.forLanguageTag("nl"), new Selection());
        transcript = open.study().transcripts().get(0);
        commands.add(new Command("transcript.import", Wording.of(Workbench.class, work.locale()), Condition.always(), () -> { }));
        TranscriptView view = new TranscriptView(work, commands, new CodingWork(work));
        words = (JTextArea) view.focus();
        viewport = first(view.component(), JScrollPane.class).getViewport();
        frame.setContentPane(view.component());
        frame.setSize(1440, 900);
        frame.setVisible(true);
    }

    private static <C extends Component> C first(Container container, Class<C> type) {
        for (Component inside : container.getComponents()) {
            if (type.isInstance(inside)) {
                return type.cast(inside);
            }
            C found = inside instanceof Container deeper ? first(deeper, type) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private void paint() {
        JRootPane root = frame.getRootPane();
        root.validate();
        root.paintImmediately(0, 0, root.getWidth(), root.getHeight());
        Toolkit.getDefaultToolkit().sync();
    }

    void dispose() {
        work.leave();
        frame.dispose();
    }

    void rest() {
        // What was done last is done on from there.
    }

    void empty() {
        work.selection().transcript().set(null);
        paint();
    }

    void openTranscript() {
        work.selection().transcript().set(transcript.id());
        paint();
    }

    /** Scrolls to a place, 0 the beginning and 1 the end. */
    void scrollTo(double place) {
        int height = viewport.getViewSize().height - viewport.getHeight();
        viewport.setViewPosition(new Point(0, (int) (place * height)));
        paint();
    }

    /** Goes to some other place of the transcript. */
    void wander() {
        round++;
        scrollTo(round * 0.6180339887 % 1);
        Point middle = viewport.getViewPosition();
        middle.translate(60, viewport.getHeight() / 2);
        start = Math.min(words.viewToModel2D(middle), transcript.characters() - PASSAGE);
        end = start + PASSAGE;
    }

    void applyCode() {
        last = Id.random();
        work.apply("code.apply", new CodeApplied(last, transcript.id(), transcript.text(), start, end, WorkloadStudy.codeId(round % 60),
            null, null));
        paint();
    }

    void moveEdge() {
        end = end > start + PASSAGE ? end - 1 : end + 1;
        work.apply("coding.resize", new CodingResized(last, transcript.id(), start, end));
        paint();
    }

    void applyThere() {
        wander();
        applyCode();
    }

    void removeCoding() {
        work.applyOfferingUndo("coding.remove", List.of(new Removed(Kind.CODING, last)));
        paint();
    }

    void undo() {
        work.undo();
        paint();
    }

    /** Puts the caret where something is to be selected. */
    void beginSelecting() {
        wander();
        words.setCaretPosition(start);
        paint();
    }

    /** Presses an arrow key with Shift. */
    void selectOn(int arrow) {
        SwingUtilities.processKeyBindings(new KeyEvent(words, KeyEvent.KEY_PRESSED, 0, InputEvent.SHIFT_DOWN_MASK, arrow,
            KeyEvent.CHAR_UNDEFINED));
        paint();
    }

    /** The words that are selected. */
    String selected() {
        return words.getSelectedText();
    }

    void openQuickEntry() {
        words.select(start, end);
        commands.get("code.quick").run();
        paint();
    }

    void closeQuickEntry() {
        for (Component open : frame.getLayeredPane().getComponentsInLayer(JLayeredPane.POPUP_LAYER)) {
            frame.getLayeredPane().remove(open);
        }
        paint();
    }

    private JTextField entryField() {
        Container entry = (Container) frame.getLayeredPane().getComponentsInLayer(JLayeredPane.POPUP_LAYER)[0];
        return first(entry, JTextField.class);
    }

    void emptyEntry() {
        entryField().setText("");
        paint();
    }

    /** Types one more letter in the quick entry; nothing of it is painted yet. */
    void type(String letter) {
        entryField().replaceSelection(letter);
    }

    void typeAndPaint(String letter) {
        type(letter);
        paint();
    }
}
