package org.kantlijn.ui.codebook;

import java.awt.BorderLayout;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import org.kantlijn.study.Code;
import org.kantlijn.study.Theme;
import org.kantlijn.text.Beginning;
import org.kantlijn.ui.kit.Buttons;
import org.kantlijn.ui.kit.Headers;
import org.kantlijn.ui.kit.LineBorder;
import org.kantlijn.ui.kit.Segments;
import org.kantlijn.ui.kit.Stack;
import org.kantlijn.ui.kit.Swatch;
import org.kantlijn.ui.kit.Texts;
import org.kantlijn.ui.kit.Tone;
import org.kantlijn.ui.kit.Type;
import org.kantlijn.wording.Wording;

/** What a merge will come to, before it is done: figures, what goes along, and the texts of both codes side by side. */
final class MergePanel {

    /** A name in a choice of two. */
    private static final int LONGEST = 24;

    private static final int SIDE = 20;

    private final Merging merging;
    private final Wording wording;
    private final Stack content = new Stack(12);
    private final JLabel name = new JLabel();

    MergePanel(Merging merging, Wording wording) {
        this.merging = merging;
        this.wording = wording;
        content.setBorder(BorderFactory.createEmptyBorder(16, SIDE, 16, SIDE));
        content.add(figures());
        content.add(along());
        List<MergedText> differing = merging.differing();
        boolean texts = differing.stream().anyMatch(text -> text != MergedText.NAME);
        for (MergedText text : differing) {
            content.add(choice(text));
            if (text == MergedText.NAME && texts) {
                content.add(new Sides(code(merging.into()), code(merging.from())));
            }
        }
        if (texts) {
            content.add(Texts.paragraph(wording.text("merge.differ"), Type.sans(12), Tone.TEXT2));
        }
        refresh();
    }

    Stack component() {
        return content;
    }

    private JComponent figures() {
        Stack rows = new Stack(6);
        rows.add(row(code(merging.from()), merging.fragments(merging.from())));
        rows.add(row(code(merging.into()), merging.fragments(merging.into())));
        name.setFont(Type.semibold(13));
        name.setIcon(new Swatch(merging.into().colour()));
        name.setIconTextGap(8);
        JComponent result = row(name, merging.fragments(merging.into()) + merging.moved());
        result.setBorder(BorderFactory.createCompoundBorder(new LineBorder(true, false), BorderFactory.createEmptyBorder(6, 0, 0, 0)));
        rows.add(result);
        if (merging.coinciding() > 0) {
            rows.add(Texts.paragraph(wording.text("merge.coinciding", merging.coinciding()), Type.sans(12), Tone.TEXT2));
        }
        return rows;
    }

    private static JLabel code(Code code) {
        JLabel label = new JLabel(code.name(), new Swatch(code.colour()), JLabel.LEADING);
        label.setIconTextGap(8);
        return label;
    }

    private JComponent row(JLabel code, int fragments) {
        JPanel row = new JPanel(new BorderLayout(12, 0));
        row.setOpaque(false);
        row.add(code, BorderLayout.CENTER);
        row.add(new JLabel(wording.text("row.fragments", fragments)), BorderLayout.EAST);
        return row;
    }

    /** Themes, memos and the codes below. */
    private JComponent along() {
        Stack lines = new Stack(4);
        String themes = merging.themes().stream().map(Theme::name).map(theme -> "‘" + theme + "’").collect(Collectors.joining(", "));
        line(lines, themes.isEmpty() ? wording.text("merge.themes.none") : wording.text("merge.themes", themes));
        if (merging.memos() > 0) {
            line(lines, wording.text("merge.memos", merging.memos()));
        }
        if (!merging.children().isEmpty()) {
            line(lines, wording.text("merge.children", merging.children().size(), merging.children().get(0).name()));
        }
        int examples = merging.from().examples().size();
        if (examples > 0) {
            line(lines, wording.text("merge.examples", examples));
        }
        return lines;
    }

    private static void line(Stack lines, String text) {
        lines.add(Texts.paragraph(text, Type.sans(13), Tone.TEXT1));
    }

    /** A text of both codes, and which is kept; what is not kept stands there fainter. */
    private JComponent choice(MergedText text) {
        JTextArea from = said(text, merging.from());
        JTextArea into = said(text, merging.into());
        Segments<Merging.Kept> choices = new Segments<>(choices(text), merging.kept(text), kept -> {
            merging.keep(text, kept);
            shade(from, into, kept);
            refresh();
        });
        choices.getAccessibleContext().setAccessibleName(wording.text("merge.keep", wording.text(text.key())));
        JLabel label = Buttons.remark(wording.text(text.key()));
        JPanel head = Headers.row(label);
        head.add(Box.createHorizontalGlue());
        head.add(choices);
        Stack block = new Stack(6);
        block.add(head);
        if (text != MergedText.NAME) {
            block.add(new Sides(into, from));
        }
        shade(from, into, merging.kept(text));
        return block;
    }

    private Map<Merging.Kept, String> choices(MergedText text) {
        Map<Merging.Kept, String> choices = new LinkedHashMap<>();
        if (text != MergedText.NAME) {
            choices.put(Merging.Kept.BOTH, wording.text("merge.both"));
        }
        choices.put(Merging.Kept.INTO, Beginning.of(merging.into().name(), LONGEST));
        choices.put(Merging.Kept.FROM, Beginning.of(merging.from().name(), LONGEST));
        return choices;
    }

    private static JTextArea said(MergedText text, Code code) {
        return Texts.paragraph(text.of(code), Type.sans(13), Tone.TEXT1);
    }

    private static void shade(JTextArea from, JTextArea into, Merging.Kept kept) {
        into.setForeground((kept == Merging.Kept.FROM ? Tone.DISABLED : Tone.TEXT1).now());
        from.setForeground((kept == Merging.Kept.INTO ? Tone.DISABLED : Tone.TEXT1).now());
    }

    private void refresh() {
        name.setText(wording.text("merge.result", merging.result(MergedText.NAME)));
    }
}
