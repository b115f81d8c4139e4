package org.kantlijn.ui.report;

import java.awt.Component;
import java.awt.Dimension;
import java.awt.Font;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JLabel;
import org.kantlijn.analysis.Fragment;
import org.kantlijn.study.Study;
import org.kantlijn.study.Theme;
import org.kantlijn.ui.evidence.Figures;
import org.kantlijn.ui.evidence.Panes;
import org.kantlijn.ui.evidence.QuoteView;
import org.kantlijn.ui.kit.Beside;
import org.kantlijn.ui.kit.Stack;
import org.kantlijn.ui.kit.Texts;
import org.kantlijn.ui.kit.Tone;
import org.kantlijn.ui.kit.Type;
import org.kantlijn.ui.work.Work;
import org.kantlijn.wording.Wording;

/** The page that the report will have on a theme. */
final class PreviewView {

    private static final int MEASURE = 640;
    private static final int NUMBER = 22;

    private final Work work;
    private final Wording wording;
    private final Figures figures;
    private final Stack stack = new Stack(0, MEASURE);

    PreviewView(Work work, Wording wording) {
        this.work = work;
        this.wording = wording;
        this.figures = new Figures(work.locale());
        stack.setBorder(BorderFactory.createEmptyBorder(24, 24, 40, 24));
    }

    JComponent component() {
        return stack;
    }

    /** Shows the page on a theme. */
    void show(Study study, ReportPage page) {
        Theme theme = page.evidence().theme();
        stack.removeAll();
        add(Texts.paragraph(theme.name(), Type.semibold(24), Tone.TEXT1), 0, 4);
        add(Panes.caption(wording.text("figures", figures.fragments(page.evidence().whole().fragments().size()),
            figures.people(page.evidence().whole()))), 0, 12);
        paragraph(theme.essence(), Type.sans(15), "missing.essence");
        paragraph(theme.definition(), Type.sans(13), "missing.definition");
        messages(theme.keyMessages());
        quotes(study, page.evidence().whole().quotes());
        frequencies(page.frequencies());
        stack.revalidate();
        stack.repaint();
    }

    private void add(JComponent part, int above, int below) {
        part.setBorder(BorderFactory.createEmptyBorder(above, 0, below, 0));
        stack.add(part);
    }

    private void paragraph(String text, Font font, String missing) {
        boolean empty = text.isBlank();
        add(Texts.paragraph(empty ? wording.text(missing) : text, font, empty ? Tone.TEXT3 : Tone.TEXT1), 0, 10);
    }

    private void heading(String key) {
        add(Panes.heading(wording.text(key)), 16, 6);
    }

    private void messages(List<String> messages) {
        heading("messages");
        if (messages.isEmpty()) {
            paragraph("", Type.sans(13), "missing.message");
        }
        for (int i = 0; i < messages.size(); i++) {
            JLabel number = new JLabel(wording.text("ordinal", i + 1));
            number.setPreferredSize(new Dimension(NUMBER, number.getPreferredSize().height));
            number.putClientProperty("FlatLaf.style", "foreground: $Kantlijn.text3");
            add(new Beside(number, Texts.paragraph(messages.get(i), Type.sans(13), Tone.TEXT1), 4), 0, 6);
        }
    }

    private void quotes(Study study, List<Fragment> quotes) {
        heading("quotes");
        if (quotes.isEmpty()) {
            paragraph("", Type.sans(13), "missing.quote");
        }
        quotes.forEach(quote -> stack.add(QuoteView.of(work, study, quote)));
    }

    private void frequencies(List<ReportPage.Frequency> rows) {
        if (!rows.isEmpty()) {
            heading("frequencies");
            FrequencyTable table = new FrequencyTable(rows, wording, figures);
            Component head = table.getTableHeader();
            stack.add(head);
            stack.add(table);
        }
    }
}
