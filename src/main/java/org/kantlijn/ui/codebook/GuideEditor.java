package org.kantlijn.ui.codebook;

import java.awt.BorderLayout;
import java.awt.FlowLayout;
import java.awt.event.ActionEvent;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import javax.swing.AbstractAction;
import javax.swing.Action;
import javax.swing.BorderFactory;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.ScrollPaneConstants;
import javax.swing.text.JTextComponent;
import org.kantlijn.study.Code;
import org.kantlijn.study.Id;
import org.kantlijn.study.Kind;
import org.kantlijn.ui.kit.Buttons;
import org.kantlijn.ui.kit.Choices;
import org.kantlijn.ui.kit.Drafting;
import org.kantlijn.ui.kit.Stack;
import org.kantlijn.ui.kit.Type;
import org.kantlijn.ui.work.Drafts;
import org.kantlijn.wording.Wording;

/** The fields to write what a code means. Ctrl+Enter or the button saves, Esc leaves it as it was. */
final class GuideEditor extends JPanel {

    private final transient Wording wording;
    private final transient Code code;
    private final transient Drafts drafts;
    private final transient Map<JTextComponent, Drafting> drafted = new LinkedHashMap<>();
    private final Stack fields = new Stack(4);
    private final JTextField name = new JTextField();
    private final GuideArea description;
    private final GuideArea include;
    private final GuideArea exclude;
    private final GuideArea example;
    private final JComboBox<Code.Origin> origin;

    /**
     * @param drafts keep what is written until it is saved or left
     * @param save called to save what is written
     * @param cancel called to leave the code as it was
     */
    GuideEditor(Code code, Wording wording, Drafts drafts, Runnable save, Runnable cancel) {
        super(new BorderLayout());
        this.code = code;
        this.wording = wording;
        this.drafts = drafts;
        setOpaque(false);
        name.getAccessibleContext().setAccessibleName(wording.text("field.name"));
        field("field.name", name, code.name());
        description = area("field.description", 3, code.guide().description());
        include = area("field.include", 2, code.guide().include());
        exclude = area("field.exclude", 2, code.guide().exclude());
        example = area("field.example", 2, code.guide().example());
        example.setFont(Type.serif(14));
        origin = Choices.box(origins(wording), code.origin());
        origin.getAccessibleContext().setAccessibleName(wording.text("field.origin"));
        fields.add(Buttons.remark(wording.text("field.origin")));
        fields.add(origin);
        fields.setBorder(BorderFactory.createEmptyBorder(8, 16, 8, 16));
        JScrollPane scroller = new JScrollPane(fields, ScrollPaneConstants.VERTICAL_SCROLLBAR_AS_NEEDED,
            ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
        scroller.setBorder(BorderFactory.createEmptyBorder());
        add(scroller, BorderLayout.CENTER);
        add(buttons(save, cancel), BorderLayout.SOUTH);
    }

    private static Map<Code.Origin, String> origins(Wording wording) {
        Map<Code.Origin, String> words = new LinkedHashMap<>();
        for (Code.Origin each : Code.Origin.values()) {
            words.put(each, wording.text("origin." + each.name().toLowerCase(Locale.ROOT)));
        }
        return words;
    }

    private GuideArea area(String label, int rows, String text) {
        GuideArea area = new GuideArea(wording.text(label), Type.sans(13), rows);
        field(label, area, text);
        return area;
    }

    private void field(String label, JTextComponent field, String text) {
        JLabel caption = Buttons.remark(wording.text(label));
        caption.setLabelFor(field);
        caption.setBorder(BorderFactory.createEmptyBorder(4, 0, 0, 0));
        field.setText(text);
        Drafting drafting = new Drafting(field, () -> text);
        drafting.follow(drafts.of(Kind.CODE, code.id(), label));
        drafted.put(field, drafting);
        field.setCaretPosition(drafting.isUntouched() ? field.getDocument().getLength() : 0);
        fields.add(caption);
        fields.add(field);
    }

    private JPanel buttons(Runnable save, Runnable cancel) {
        Action saving = action("save", () -> {
            drafted.values().forEach(Drafting::settle);
            save.run();
        });
        Action cancelling = action("cancel", () -> {
            drafted.values().forEach(Drafting::drop);
            cancel.run();
        });
        JPanel row = new JPanel(new FlowLayout(FlowLayout.TRAILING, 8, 8));
        row.setOpaque(false);
        row.setBorder(BorderFactory.createEmptyBorder(0, 0, 0, 8));
        row.add(Buttons.plain(cancelling));
        row.add(Buttons.main(saving));
        on(KeyEvent.VK_ENTER, InputEvent.CTRL_DOWN_MASK, saving);
        on(KeyEvent.VK_ENTER, InputEvent.META_DOWN_MASK, saving);
        on(KeyEvent.VK_ESCAPE, 0, cancelling);
        return row;
    }

    private Action action(String key, Runnable deed) {
        return new AbstractAction(wording.text(key)) {
            @Override
            public void actionPerformed(ActionEvent event) {
                deed.run();
            }
        };
    }

    private void on(int key, int held, Action action) {
        String id = action.getValue(Action.NAME) + "+" + held;
        getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke(key, held), id);
        getActionMap().put(id, action);
    }

    /** Which code is being described. */
    Id<Code> code() {
        return code.id();
    }

    /** The name as it is written now. */
    String name() {
        return written(name);
    }

    /** The guide as it is written now. */
    Code.Guide guide() {
        return new Code.Guide(written(description), written(include), written(exclude), written(example));
    }

    /** Words of earlier with which nobody went on are left out, unless they are saved by key or button. */
    private String written(JTextComponent field) {
        return drafted.get(field).written().strip();
    }

    /** What was written was taken, so that its drafts are forgotten. */
    void taken() {
        drafted.values().forEach(Drafting::taken);
    }

    /** Where the code comes from, as it is chosen now. */
    Code.Origin origin() {
        return origin.getItemAt(origin.getSelectedIndex());
    }

    /** What gets the keyboard first. */
    JComponent first() {
        return description;
    }
}
