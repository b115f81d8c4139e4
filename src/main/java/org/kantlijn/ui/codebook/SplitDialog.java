package org.kantlijn.ui.codebook;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dialog;
import java.awt.Dimension;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.util.List;
import java.util.stream.IntStream;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.JButton;
import javax.swing.JDialog;
import javax.swing.JLabel;
import javax.swing.JOptionPane;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.SwingUtilities;
import javax.swing.WindowConstants;
import org.jspecify.annotations.Nullable;
import org.kantlijn.study.Code;
import org.kantlijn.ui.kit.Form;
import org.kantlijn.ui.kit.Headers;
import org.kantlijn.ui.kit.KeyBinding;
import org.kantlijn.ui.kit.Stack;
import org.kantlijn.ui.kit.Texts;
import org.kantlijn.ui.kit.Tone;
import org.kantlijn.ui.kit.Type;
import org.kantlijn.ui.work.Work;
import org.kantlijn.wording.Wording;

/** Goes through the fragments of a code and asks of each which of the new codes it gets; a number key answers. */
final class SplitDialog {

    /** The keys that give the new codes, the tenth by a letter. */
    private static final String KEYS = "123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final int WIDTH = 640;
    private static final int LEAST_HEIGHT = 440;
    private static final int MOST_HEIGHT = 680;
    private static final int ANSWER = 32;

    private final Work work;
    private final Wording wording;
    private final Code code;
    private final JLabel where = new JLabel();
    private final JTextArea before = Texts.paragraph("", Type.serif(14), Tone.TEXT3);
    private final JTextArea quote = Texts.paragraph("", Type.serif(16), Tone.TEXT1);
    private @Nullable JDialog dialog;
    private @Nullable Splitting splitting;

    SplitDialog(Work work, Wording wording, Code code) {
        this.work = work;
        this.wording = wording;
        this.code = code;
    }

    /** Asks for the new names first, then goes through the fragments. */
    void open(Component parent) {
        JTextArea field = new JTextArea(5, 28);
        JScrollPane scroll = new JScrollPane(field);
        scroll.setMinimumSize(scroll.getPreferredSize());
        JTextArea hint = Texts.paragraph(wording.text("split.names.hint"), Type.sans(12), Tone.TEXT2);
        if (new Form(wording).field("split.names", scroll).wide(hint).focus(field).ask(parent, wording.text("split.title",
            code.name()))) {
            List<String> names = field.getText().lines().map(String::strip).filter(name -> !name.isEmpty()).distinct()
                .limit(KEYS.length()).toList();
            if (!names.isEmpty()) {
                go(parent, new Splitting(work.study(), code, names));
            }
        }
    }

    private void go(Component parent, Splitting begun) {
        splitting = begun;
        JDialog shown = new JDialog(SwingUtilities.getWindowAncestor(parent), wording.text("split.title", code.name()),
            Dialog.ModalityType.APPLICATION_MODAL);
        dialog = shown;
        Stack middle = new Stack(10);
        middle.setBorder(BorderFactory.createEmptyBorder(16, 20, 16, 20));
        where.setFont(Type.semibold(13));
        middle.add(where);
        middle.add(before);
        middle.add(quote);
        middle.add(answers(begun));
        JScrollPane scroll = new JScrollPane(middle);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        shown.add(scroll, BorderLayout.CENTER);
        shown.add(buttons(), BorderLayout.SOUTH);
        bindKeys(begun, quote);
        quote.setFocusable(true);
        shown.setDefaultCloseOperation(WindowConstants.DO_NOTHING_ON_CLOSE);
        shown.addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosing(WindowEvent event) {
                turnBack();
            }
        });
        shown.setSize(new Dimension(WIDTH, Math.min(MOST_HEIGHT, LEAST_HEIGHT - 3 * ANSWER + ANSWER * begun.names().size())));
        shown.setLocationRelativeTo(parent);
        show();
        SwingUtilities.invokeLater(quote::requestFocusInWindow);
        shown.setVisible(true);
    }

    private JPanel answers(Splitting begun) {
        JPanel rows = new Stack(2);
        IntStream.range(0, begun.names().size())
            .forEach(i -> rows.add(answer(wording.text("split.answer", KEYS.substring(i, i + 1), begun.names().get(i)), () -> give(i))));
        rows.add(answer(wording.text("split.leave"), () -> give(-1)));
        return rows;
    }

    private static JPanel answer(String text, Runnable does) {
        JButton button = new JButton(text);
        button.setFocusable(false);
        button.addActionListener(event -> does.run());
        return Headers.row(button);
    }

    private void bindKeys(Splitting begun, JTextArea keys) {
        IntStream.range(0, begun.names().size()).forEach(i -> KeyBinding.of(keys, KEYS.substring(i, i + 1), () -> give(i)));
        KeyBinding.of(keys, "0", () -> give(-1));
        KeyBinding.of(keys, "SPACE", () -> give(-1));
        KeyBinding.of(keys, "BACK_SPACE", this::back);
        KeyBinding.of(keys, "ESCAPE", this::turnBack);
    }

    private JPanel buttons() {
        JPanel row = Headers.row();
        row.setBorder(BorderFactory.createEmptyBorder(8, 16, 8, 12));
        row.add(button("split.back", this::back));
        row.add(Box.createHorizontalGlue());
        row.add(button("split.cancel", this::turnBack));
        row.add(Box.createHorizontalStrut(8));
        row.add(button("split.keep", this::keep));
        return row;
    }

    private JButton button(String key, Runnable does) {
        JButton button = new JButton(wording.text(key));
        button.addActionListener(event -> does.run());
        return button;
    }

    private void give(int name) {
        if (splitting != null) {
            splitting.give(name);
            show();
        }
    }

    private void back() {
        if (splitting != null) {
            splitting.back();
            show();
        }
    }

    private void show() {
        Splitting now = splitting;
        if (now == null) {
            return;
        }
        boolean done = now.isDone();
        where.setText(done ? wording.text("split.done", now.moved(), now.size())
            : wording.text("split.where", now.place() + 1, now.size(), now.citation()));
        before.setText(done ? "" : now.before());
        quote.setText(done ? "" : now.quote());
        quote.setCaretPosition(0);
        quote.requestFocusInWindow();
    }

    /** Also halfway: what was not asked about stays as it is. */
    private void keep() {
        if (splitting != null) {
            work.applyOfferingUndo("code.split", splitting.changes());
        }
        close();
    }

    /** What was decided already is not thrown away without a word. */
    private void turnBack() {
        Splitting now = splitting;
        if (now == null || now.place() == 0) {
            close();
            return;
        }
        Object[] ways = {wording.text("split.keep"), wording.text("split.cancel"), wording.text("split.goon")};
        int way = JOptionPane.showOptionDialog(dialog, wording.text("split.turnback", now.place(), now.size()),
            wording.text("split.title", code.name()), JOptionPane.DEFAULT_OPTION, JOptionPane.QUESTION_MESSAGE, null, ways, ways[2]);
        if (way == 0) {
            keep();
        } else if (way == 1) {
            close();
        }
    }

    private void close() {
        if (dialog != null) {
            dialog.dispose();
        }
    }
}
