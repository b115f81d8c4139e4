package org.kantlijn.ui.report;

import java.util.List;
import java.util.stream.Collectors;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import org.jspecify.annotations.Nullable;
import org.kantlijn.study.Code;
import org.kantlijn.study.Theme;
import org.kantlijn.ui.evidence.Panes;
import org.kantlijn.ui.kit.Beside;
import org.kantlijn.ui.kit.Buttons;
import org.kantlijn.ui.kit.Icons;
import org.kantlijn.ui.kit.Stack;
import org.kantlijn.ui.kit.Texts;
import org.kantlijn.ui.kit.Tone;
import org.kantlijn.ui.kit.Type;
import org.kantlijn.ui.work.Selection;
import org.kantlijn.ui.work.Work;
import org.kantlijn.wording.Wording;

/** What deserves a look before the export, each with its number and a way to it. */
final class ChecksPanel {

    private static final int NAMED = 6;

    private final Work work;
    private final Wording wording;
    private final Stack section;

    ChecksPanel(Work work, Wording wording) {
        this.work = work;
        this.wording = wording;
        this.section = Panes.section(true, wording.text("checks"));
    }

    JComponent component() {
        return section;
    }

    void show(Checks checks) {
        while (section.getComponentCount() > 1) {
            section.remove(1);
        }
        if (checks.themes() > 0) {
            add("undefined", checks.undefined().size(), names(checks.undefined().stream().map(Theme::name).toList()), toDefine(checks));
        }
        if (checks.fragments() > 0) {
            add("loose", checks.loose().size(), names(checks.loose().stream().map(Code::name).toList()), toThemes());
            add("fragments", checks.looseFragments(), wording.text("check.fragments.of", checks.fragments()), null);
        } else {
            section.add(Texts.paragraph(wording.text("check.nothing"), Type.sans(13), Tone.TEXT2));
        }
        if (checks.people() > 0) {
            add("unheard", checks.unheard().size(), wording.text("check.unheard.of", checks.people(), names(checks.unheard())), null);
        }
        section.revalidate();
        section.repaint();
    }

    private static String names(List<String> names) {
        String first = names.stream().limit(NAMED).collect(Collectors.joining(", "));
        return names.size() > NAMED ? first + " …" : first;
    }

    private Runnable toDefine(Checks checks) {
        return () -> {
            checks.undefined().stream().findFirst().ifPresent(theme -> work.selection().theme().set(theme.id()));
            work.selection().step().set(Selection.Step.DEFINE);
        };
    }

    private Runnable toThemes() {
        return () -> work.selection().step().set(Selection.Step.THEMES);
    }

    private void add(String key, int number, String detail, @Nullable Runnable way) {
        boolean good = number == 0;
        Stack words = new Stack(0);
        words.add(Texts.paragraph(wording.text("check." + key, number), Type.sans(13), Tone.TEXT1));
        if (!good && !detail.isBlank()) {
            words.add(Texts.paragraph(detail, Type.sans(12), Tone.TEXT2));
        }
        if (!good && way != null) {
            JButton link = Buttons.link(wording.text("check." + key + ".go"), way);
            words.add(Panes.leading(link));
        }
        section.add(new Beside(new JLabel(Icons.of(good ? "check" : "triangle-alert", 14, good ? Tone.GOOD : Tone.WARNING)), words, 8));
    }
}
