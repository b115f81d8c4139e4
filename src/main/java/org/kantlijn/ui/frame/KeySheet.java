package org.kantlijn.ui.frame;

import java.awt.print.Printable;
import java.awt.print.PrinterException;
import java.text.MessageFormat;
import java.util.List;
import javax.swing.JEditorPane;
import org.kantlijn.wording.Wording;

/** The list of keys for paper. */
final class KeySheet {

    private final Wording wording;

    KeySheet(Wording wording) {
        this.wording = wording;
    }

    /** The lines as a page of HTML; actions without a key are left out. */
    String html(List<KeyLine> lines) {
        StringBuilder html = new StringBuilder("<html><body style='font-family: sans-serif; font-size: 9pt'>");
        StringBuilder table = new StringBuilder();
        for (KeyLine line : lines) {
            if (line instanceof KeyLine.Heading heading) {
                close(html, table);
                html.append("<p><b>").append(escaped(heading.text())).append("</b></p>");
            } else if (line instanceof KeyLine.Entry entry && !entry.command().keyWords().isEmpty()) {
                table.append("<tr><td width='150'>").append(escaped(entry.command().keyWords())).append("</td><td>")
                    .append(escaped(entry.command().text())).append("</td></tr>");
            }
        }
        close(html, table);
        return html.append("</body></html>").toString();
    }

    private static void close(StringBuilder html, StringBuilder table) {
        if (table.length() > 0) {
            html.append("<table>").append(table).append("</table>");
            table.setLength(0);
        }
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private JEditorPane pane(List<KeyLine> lines) {
        return new JEditorPane("text/html", html(lines));
    }

    /** The pages. */
    Printable pages(List<KeyLine> lines) {
        return pane(lines).getPrintable(new MessageFormat(wording.text("keys.title")), new MessageFormat("{0}"));
    }

    /**
     * Asks for a printer and prints.
     *
     * @throws PrinterException when the printer refuses
     */
    void print(List<KeyLine> lines) throws PrinterException {
        pane(lines).print(new MessageFormat(wording.text("keys.title")), new MessageFormat("{0}"));
    }
}
