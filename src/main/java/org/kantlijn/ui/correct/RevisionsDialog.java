package org.kantlijn.ui.correct;

import java.awt.Component;
import java.awt.Dimension;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import javax.swing.JOptionPane;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import org.kantlijn.study.Transcript;
import org.kantlijn.ui.kit.Texts;
import org.kantlijn.ui.kit.Tone;
import org.kantlijn.ui.kit.Type;
import org.kantlijn.ui.work.Work;
import org.kantlijn.wording.Wording;

/** What was changed in the text of a transcript, by whom and when; the last change can be taken back. */
final class RevisionsDialog {

    private final Work work;
    private final Wording wording;
    private final Transcript transcript;
    private final List<RevisionRow> rows;

    RevisionsDialog(Work work, Wording wording, Transcript transcript) {
        this.work = work;
        this.wording = wording;
        this.transcript = transcript;
        this.rows = RevisionRow.of(work.study(), transcript, work.open().history()).stream()
            .filter(row -> !work.open().isUndone(row.step()) && row.step().undoes() == null).toList();
    }

    void show(Component parent) {
        JTextArea text = Texts.paragraph(words(), Type.sans(13), Tone.TEXT1);
        text.setFocusable(true);
        JScrollPane scroll = new JScrollPane(text);
        scroll.setPreferredSize(new Dimension(560, 320));
        boolean revocable = !rows.isEmpty() && work.open().isWritable();
        Object[] options = revocable ? new Object[] {wording.text("revisions.close"), wording.text("revisions.back")}
            : new Object[] {wording.text("revisions.close")};
        int chosen = JOptionPane.showOptionDialog(parent, scroll, wording.text("revisions.title", transcript.title()),
            JOptionPane.DEFAULT_OPTION, JOptionPane.PLAIN_MESSAGE, null, options, options[0]);
        if (revocable && chosen == 1) {
            work.takeBack(rows.get(0).step());
        }
    }

    /** All revisions as text, the last first. */
    String words() {
        if (rows.isEmpty()) {
            return wording.text("revisions.none");
        }
        DateTimeFormatter dates = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withLocale(wording.locale())
            .withZone(ZoneId.systemDefault());
        StringBuilder words = new StringBuilder();
        for (RevisionRow row : rows) {
            words.append(wording.text("revisions.step", dates.format(row.step().at()), work.study().coder(row.step().coder()).name()));
            for (RevisionRow.Difference difference : row.differences()) {
                words.append("\n    ").append(wording.text("revisions.difference", difference.place(), difference.before(),
                    difference.after()));
            }
            words.append(row.more() == 0 ? "" : "\n    " + wording.text("revisions.more", row.more())).append("\n\n");
        }
        return words.toString().strip();
    }
}
