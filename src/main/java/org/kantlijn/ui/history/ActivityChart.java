package org.kantlijn.ui.history;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Graphics;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.swing.JComponent;
import org.jspecify.annotations.Nullable;
import org.kantlijn.study.Coder;
import org.kantlijn.ui.kit.Ink;
import org.kantlijn.ui.kit.Painting;
import org.kantlijn.ui.kit.Tone;
import org.kantlijn.ui.kit.Type;

/**
 * Bars of the steps per day, one part for each coder; the last days where not all fit. A click leads to the day. The headings in the list
 * carry the same counts for whoever works by keyboard or ear.
 */
final class ActivityChart extends JComponent {

    private static final int HEIGHT = 132;
    private static final int SIDE = 24;
    private static final int TOP = 46;
    private static final int FOOT = 28;
    private static final int WIDEST = 48;
    private static final int NARROWEST = 14;
    private static final int WIDEST_BAR = 26;
    private static final double[] STRENGTHS = {1, 0.6, 0.3};
    private static final double LATER = 0.35;

    private final HistoryWords words;
    private final Map<LocalDate, DayCount> counts = new HashMap<>();
    private List<DayCount> days = List.of();
    private List<Coder> coders = List.of();
    private @Nullable LocalDate chosen;

    ActivityChart(HistoryWords words, Consumer<LocalDate> go) {
        this.words = words;
        setPreferredSize(new Dimension(0, HEIGHT));
        setMinimumSize(new Dimension(0, HEIGHT));
        addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                LocalDate date = dateAt(event.getX());
                if (counts.containsKey(date)) {
                    go.accept(date);
                }
            }
        });
    }

    void show(List<DayCount> newDays, List<Coder> newCoders) {
        days = newDays;
        coders = newCoders;
        counts.clear();
        days.forEach(day -> counts.put(day.date(), day));
        repaint();
    }

    /** Points out a day: what came after it is faded. */
    void choose(@Nullable LocalDate date) {
        chosen = date;
        repaint();
    }

    /** How the coder's part of a bar is painted: the first stands out, from the third on all look alike. */
    private static Color colour(int coder, boolean later) {
        return Tone.faded(Tone.ACCENT.now(), STRENGTHS[Math.min(coder, STRENGTHS.length - 1)] * (later ? LATER : 1));
    }

    private int span() {
        return days.isEmpty() ? 0 : (int) ChronoUnit.DAYS.between(days.get(0).date(), last()) + 1;
    }

    private LocalDate last() {
        return days.get(days.size() - 1).date();
    }

    private int pitch() {
        return Math.max(NARROWEST, Math.min(WIDEST, room() / Math.max(1, span())));
    }

    private int room() {
        return getWidth() - 2 * SIDE;
    }

    private int shown() {
        return Math.min(span(), Math.max(1, room() / pitch()));
    }

    private LocalDate dateAt(int x) {
        return days.isEmpty() ? LocalDate.MIN : last().minusDays(shown() - 1L - Math.floorDiv(x - SIDE, pitch()));
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = Painting.smooth(graphics);
        g.setColor(Tone.PAGE.now());
        g.fillRect(0, 0, getWidth(), getHeight());
        paintLegend(g);
        if (!days.isEmpty()) {
            int base = getHeight() - FOOT;
            int most = days.stream().mapToInt(DayCount::total).max().orElse(1);
            g.setColor(Tone.LINE_STRONG.now());
            g.fillRect(SIDE, base, shown() * pitch(), 1);
            for (int i = 0; i < shown(); i++) {
                LocalDate date = last().minusDays(shown() - 1L - i);
                paintDay(g, date, SIDE + i * pitch(), (double) (base - TOP) / most);
            }
            paintChosen(g, base);
        }
        g.setColor(Tone.LINE.now());
        g.fillRect(0, getHeight() - 1, getWidth(), 1);
        g.dispose();
    }

    private void paintLegend(Graphics2D g) {
        String title = words.wording().text("chart.title");
        FontMetrics metrics = g.getFontMetrics(Type.sans(12));
        Painting.text(g, title, new Ink(Type.sans(12), Tone.TEXT2.now()), SIDE, 23);
        int x = SIDE + metrics.stringWidth(title) + 20;
        for (int i = 0; i < coders.size() && x < getWidth() - 120; i++) {
            String name = Painting.fitted(coders.get(i).name(), metrics, 160);
            g.setColor(colour(i, false));
            g.fillRoundRect(x, 14, 10, 10, 3, 3);
            Painting.text(g, name, new Ink(Type.sans(12), Tone.TEXT2.now()), x + 15, 23);
            x += 15 + metrics.stringWidth(name) + 16;
        }
    }

    private void paintDay(Graphics2D g, LocalDate date, int left, double scale) {
        int base = getHeight() - FOOT;
        DayCount day = counts.get(date);
        int width = Math.min(WIDEST_BAR, pitch() - 4);
        int x = left + (pitch() - width) / 2;
        boolean later = chosen != null && date.isAfter(chosen);
        int top = base;
        for (int i = 0; day != null && i < coders.size(); i++) {
            int steps = day.byCoder().getOrDefault(coders.get(i).id(), 0);
            if (steps > 0) {
                int height = Math.max(2, (int) Math.round(steps * scale));
                g.setColor(colour(i, later));
                g.fillRect(x, top - height, width, height - (top == base ? 0 : 1));
                top -= height;
            }
        }
        paintDate(g, date, left);
    }

    private void paintDate(Graphics2D g, LocalDate date, int left) {
        boolean first = date.getDayOfMonth() == 1 || dateAt(SIDE).equals(date);
        int every = pitch() >= 22 ? 1 : 7;
        if (!first && (date.getDayOfMonth() - 1) % every != 0) {
            return;
        }
        FontMetrics metrics = g.getFontMetrics(Type.sans(11));
        String day = String.valueOf(date.getDayOfMonth());
        String full = day + " " + words.shortMonth(date);
        String text = first && metrics.stringWidth(full) <= Math.max(pitch(), every * pitch() / 2) ? full : day;
        Painting.text(g, text, new Ink(Type.sans(11), (counts.containsKey(date) ? Tone.TEXT2 : Tone.TEXT3).now()),
            left + (pitch() - metrics.stringWidth(text)) / 2, getHeight() - FOOT + 17);
    }

    /** A handle after the chosen day, which says how far the bars in full colour go. */
    private void paintChosen(Graphics2D g, int base) {
        if (chosen == null || chosen.isBefore(dateAt(SIDE)) || !chosen.isBefore(last())) {
            return;
        }
        int x = SIDE + (int) (shown() - ChronoUnit.DAYS.between(chosen, last())) * pitch();
        String text = words.wording().text("chart.until", words.date(chosen));
        int width = g.getFontMetrics(Type.sans(12)).stringWidth(text);
        int left = x + 12 + width > getWidth() - SIDE ? x - 12 - width : x + 12;
        g.setColor(Tone.TEXT1.now());
        g.fillRect(x - 1, 34, 2, base - 34);
        g.setColor(Tone.PAGE.now());
        g.fillOval(x - 5, 28, 10, 10);
        g.setColor(Tone.TEXT1.now());
        g.drawOval(x - 5, 28, 9, 9);
        Painting.text(g, text, new Ink(Type.sans(12), Tone.TEXT1.now()), left, 37);
    }
}
