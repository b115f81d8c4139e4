package org.kantlijn.ui.frame;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import javax.swing.Timer;
import org.jspecify.annotations.Nullable;
import org.kantlijn.change.Step;
import org.kantlijn.study.Study;
import org.kantlijn.ui.kit.Buttons;
import org.kantlijn.ui.kit.Headers;
import org.kantlijn.ui.kit.Icons;
import org.kantlijn.ui.kit.LineBorder;
import org.kantlijn.ui.kit.Tone;
import org.kantlijn.ui.kit.Type;
import org.kantlijn.ui.work.Notices;
import org.kantlijn.ui.work.Overview;
import org.kantlijn.ui.work.Work;
import org.kantlijn.wording.Wording;

/** The bottom line: when the work was saved, what was done last, what is going on, who codes. */
final class StatusBar extends JPanel {

    private static final int NOTICE_MS = 8000;

    private final Work work;
    private final Wording wording;
    private final JLabel saved = label();
    private final JLabel notice = label();
    private final JLabel left = label();
    private final JLabel coder = label();
    private final JPanel busy = Headers.row();
    private final JLabel busyWords = label();
    private final JProgressBar bar = new JProgressBar();
    private final Timer fading = new Timer(NOTICE_MS, event -> hideNotice());
    private Runnable way = () -> { };
    private final JButton remedy = Buttons.link("", () -> way.run());
    private Runnable stop = () -> { };
    private Notices.@Nullable Notice shown;
    private Notices.@Nullable Notice waiting;

    StatusBar(Work work, Wording wording) {
        super(new BorderLayout());
        this.work = work;
        this.wording = wording;
        setBorder(BorderFactory.createCompoundBorder(new LineBorder(true, false), BorderFactory.createEmptyBorder(0, 12, 0, 12)));
        setPreferredSize(new Dimension(0, 26));
        fading.setRepeats(false);
        remedy.setFont(Type.sans(12));
        add(Headers.row(saved, strut(), busy, notice, remedy), BorderLayout.WEST);
        add(Headers.row(left, strut(), coder), BorderLayout.EAST);
        busy.add(bar);
        busy.add(Box.createHorizontalStrut(8));
        busy.add(busyWords);
        busy.add(Buttons.link(wording.text("busy.stop"), () -> stop.run()));
        busy.setVisible(false);
        hideNotice();
        notice.addMouseListener(new Clicks());
        saved.setIcon(work.open().isWritable() ? Icons.of("check", 14, Tone.TEXT3) : Icons.of("triangle-alert", 14, Tone.WARNING));
        saved.setText(work.open().isWritable() ? wording.text("saved.all") : wording.text("saved.readonly"));
        coder.setText(wording.text("coder", work.coder().name()));
        work.onChange(this::studyChanged);
        work.notices().quiet().watch(this::show);
    }

    @Override
    public void updateUI() {
        super.updateUI();
        setBackground(Tone.CHROME.now());
    }

    private static JLabel label() {
        return Buttons.remark("");
    }

    private static JPanel strut() {
        JPanel strut = Headers.row();
        strut.add(Box.createHorizontalStrut(16));
        return strut;
    }

    private void studyChanged(Study before, Study after, @Nullable Step step) {
        coder.setText(wording.text("coder", work.coder().name()));
        if (step != null) {
            LocalTime at = LocalTime.ofInstant(step.at(), ZoneId.systemDefault());
            saved.setText(wording.text("saved.at", DateTimeFormatter.ofPattern("HH:mm").format(at)));
        }
    }

    /** What colleagues did waits while there is something else to read, and comes back when that has gone. */
    private void show(Notices.@Nullable Notice next) {
        if (next == null) {
            waiting = null;
            hideNotice();
        } else if (isNews(next) && shown != null && !isNews(shown)) {
            waiting = next;
        } else {
            waiting = isNews(next) ? null : isNews(shown) ? shown : waiting;
            display(next);
        }
    }

    private static boolean isNews(Notices.@Nullable Notice notice) {
        return notice != null && notice.weight() == Notices.Weight.NEWS;
    }

    private void display(Notices.Notice next) {
        shown = next;
        notice.setText(next.text());
        notice.getAccessibleContext().setAccessibleName(next.text());
        notice.putClientProperty("FlatLaf.style", "foreground: $Kantlijn." + (isNews(next) ? "text3" : "text2"));
        way = next.way();
        remedy.setText(next.remedy() == null ? "" : next.remedy());
        remedy.setVisible(next.remedy() != null);
        fading.restart();
    }

    private void hideNotice() {
        Notices.Notice next = waiting;
        waiting = null;
        shown = null;
        notice.setText("");
        remedy.setVisible(false);
        if (next != null) {
            display(next);
        }
    }

    /** The words lead to what they speak of too. */
    private final class Clicks extends MouseAdapter {

        @Override
        public void mouseClicked(MouseEvent event) {
            if (isNews(shown)) {
                way.run();
            }
        }
    }

    /** Shows how far something is that goes on in the background. */
    void busy(String words, int done, int of, Runnable stopper) {
        busyWords.setText(words);
        bar.setMaximum(of);
        bar.setValue(done);
        stop = stopper;
        busy.setVisible(true);
    }

    /** Shows that nothing goes on any more. */
    void idle() {
        busy.setVisible(false);
    }

    /** Says how many turns are without a code. */
    void show(@Nullable Overview overview) {
        left.setText(overview == null || overview.progress().code().of() == 0 ? "" : wording.text("left.uncoded",
            overview.progress().code().left()));
    }
}
