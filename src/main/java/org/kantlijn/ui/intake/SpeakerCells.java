package org.kantlijn.ui.intake;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.util.List;
import javax.swing.JCheckBox;
import javax.swing.JPanel;
import javax.swing.JTable;
import javax.swing.table.TableCellRenderer;
import org.jspecify.annotations.Nullable;
import org.kantlijn.intake.speaker.LabelRow;
import org.kantlijn.ui.kit.Icons;
import org.kantlijn.ui.kit.Ink;
import org.kantlijn.ui.kit.PaintedPart;
import org.kantlijn.ui.kit.Painting;
import org.kantlijn.ui.kit.Tone;
import org.kantlijn.ui.kit.Type;
import org.kantlijn.wording.Wording;

/** The cells of the table of speakers, painted by hand but for the tick. */
final class SpeakerCells {

    private static final int SIDE = 8;
    private static final int ARC = 6;

    private final Wording wording;
    private Becoming becoming;

    SpeakerCells(Wording wording, Becoming becoming) {
        this.wording = wording;
        this.becoming = becoming;
    }

    void use(Becoming next) {
        becoming = next;
    }

    Becoming becoming() {
        return becoming;
    }

    /** The renderer of a column. */
    TableCellRenderer of(int column) {
        return switch (column) {
            case SpeakerColumns.LABEL -> new LabelCell();
            case SpeakerColumns.BECOMES -> new BecomesCell();
            case SpeakerColumns.LEADS -> new LeadsCell();
            case SpeakerColumns.TURNS -> new TurnsCell();
            case SpeakerColumns.SAMPLE -> new SampleCell();
            default -> new StrikeCell();
        };
    }

    /** A cell that shows something of a speaker. */
    private abstract static class Cell extends PaintedPart implements TableCellRenderer {

        private @Nullable SpeakerRow row;
        private boolean selected;
        private boolean pointed;
        private boolean focused;

        @Override
        public final Component getTableCellRendererComponent(JTable table, Object value, boolean isSelected, boolean hasFocus, int index,
                                                             int column) {
            focused = table.isFocusOwner();
            row = (SpeakerRow) value;
            selected = isSelected;
            pointed = table instanceof SpeakerTable speakers && speakers.isPointedAt(index);
            getAccessibleContext().setAccessibleName(words(row));
            setToolTipText(tip(row));
            return this;
        }

        final boolean isSelectedOrPointedAt() {
            return selected || pointed;
        }

        @Nullable String tip(SpeakerRow shown) {
            return null;
        }

        abstract String words(SpeakerRow shown);

        abstract void paint(Graphics2D g, SpeakerRow shown, int baseline);

        @Override
        protected final void paintComponent(Graphics graphics) {
            Graphics2D g = Painting.smooth(graphics);
            SpeakerRow shown = row;
            if (selected) {
                g.setColor(SpeakerTable.selection(focused));
                g.fillRect(0, 0, getWidth(), getHeight());
            }
            if (shown != null) {
                FontMetrics metrics = g.getFontMetrics(Type.sans(13));
                paint(g, shown, (getHeight() - 1 + metrics.getAscent() - metrics.getDescent()) / 2);
            }
            g.dispose();
        }
    }

    /** The label, struck through where it names nobody, and behind it the labels that are the same. */
    private final class LabelCell extends Cell {

        @Override
        String words(SpeakerRow shown) {
            String label = shown.main().label();
            List<String> joined = shown.joined().stream().map(LabelRow::label).toList();
            String all = joined.isEmpty() ? label : wording.text("label.joined", label, String.join(", ", joined));
            return shown.struck() ? wording.text("label.struck", all) : all;
        }

        @Override
        @Nullable String tip(SpeakerRow shown) {
            String explained = shown.main().explanation();
            return explained.isEmpty() ? words(shown) : wording.text("label.explained", words(shown), explained);
        }

        @Override
        void paint(Graphics2D g, SpeakerRow shown, int baseline) {
            Font font = shown.struck() ? Type.sans(13) : Type.semibold(13);
            FontMetrics metrics = g.getFontMetrics(font);
            int left = 24;
            String label = Painting.fitted(shown.main().label(), metrics, getWidth() - left - SIDE);
            Painting.text(g, label, new Ink(font, shown.struck() ? Tone.TEXT2.now() : Tone.TEXT1.now()), left, baseline);
            int x = left + metrics.stringWidth(label);
            if (shown.struck()) {
                g.fillRect(left, baseline - metrics.getAscent() / 3 - 1, x - left, 1);
            }
            paintChips(g, shown, x + 4, baseline);
        }

        private void paintChips(Graphics2D g, SpeakerRow shown, int from, int baseline) {
            FontMetrics metrics = g.getFontMetrics(Type.sans(12));
            int x = from;
            int left = shown.joined().size();
            for (LabelRow other : shown.joined()) {
                int room = getWidth() - x - SIDE - 12 - (left > 1 ? metrics.stringWidth(" +9") : 0);
                if (room < metrics.stringWidth("MM…")) {
                    Painting.text(g, "+" + left, new Ink(Type.sans(12), Tone.TEXT3.now()), x, baseline);
                    return;
                }
                String words = Painting.fitted(other.label(), metrics, room);
                int width = metrics.stringWidth(words) + 12;
                g.setColor(Tone.LINE.now());
                g.fillRoundRect(x, (getHeight() - 1) / 2 - 10, width, 20, ARC, ARC);
                Painting.text(g, words, new Ink(Type.sans(12), Tone.TEXT2.now()), x + 6, baseline);
                x += width + 4;
                left--;
            }
        }
    }

    /** What it becomes, painted as the field that it is to write in. */
    private final class BecomesCell extends Cell {

        @Override
        String words(SpeakerRow shown) {
            return becoming.words(shown);
        }

        @Override
        @Nullable String tip(SpeakerRow shown) {
            return words(shown);
        }

        @Override
        void paint(Graphics2D g, SpeakerRow shown, int baseline) {
            Ink ink = new Ink(Type.sans(13), shown.struck() ? Tone.TEXT2.now() : Tone.TEXT1.now());
            FontMetrics metrics = g.getFontMetrics(ink.font());
            if (!shown.struck() || isSelectedOrPointedAt()) {
                g.setColor(Tone.FIELD.now());
                g.fillRoundRect(0, 3, getWidth() - 1, getHeight() - 8, ARC, ARC);
                g.setColor(Tone.LINE_STRONG.now());
                g.drawRoundRect(0, 3, getWidth() - 1, getHeight() - 8, ARC, ARC);
                Icons.of("chevron-down", 14, Tone.TEXT2).paintIcon(this, g, getWidth() - 22, (getHeight() - 1) / 2 - 7);
            }
            Painting.text(g, Painting.fitted(words(shown), metrics, getWidth() - 34), ink, SIDE, baseline);
        }
    }

    /** Whether a speaker leads the conversation. */
    private final class LeadsCell extends JPanel implements TableCellRenderer {

        private final JCheckBox tick = new JCheckBox();

        LeadsCell() {
            super(new BorderLayout());
            setOpaque(false);
            tick.setOpaque(false);
            tick.setHorizontalAlignment(JCheckBox.CENTER);
            add(tick);
        }

        @Override
        public Component getTableCellRendererComponent(JTable table, Object value, boolean selected, boolean focused, int index,
                                                       int column) {
            SpeakerRow row = (SpeakerRow) value;
            setOpaque(selected);
            setBackground(SpeakerTable.selection(table.isFocusOwner()));
            tick.setVisible(!row.struck());
            tick.setSelected(row.leads());
            getAccessibleContext().setAccessibleName(wording.text(row.leads() ? "leads.yes" : "leads.no"));
            setToolTipText(wording.text("column.leads.tip"));
            return this;
        }
    }

    private final class TurnsCell extends Cell {

        @Override
        String words(SpeakerRow shown) {
            return wording.text("number", shown.turns());
        }

        @Override
        void paint(Graphics2D g, SpeakerRow shown, int baseline) {
            g.setFont(Type.sans(13));
            g.setColor(shown.struck() ? Tone.TEXT2.now() : Tone.TEXT1.now());
            Painting.number(g, words(shown), getWidth() - SIDE, baseline);
        }
    }

    /** The first words said; the next in the tooltip. */
    private static final class SampleCell extends Cell {

        @Override
        String words(SpeakerRow shown) {
            return shown.samples().isEmpty() ? "" : shown.samples().get(0).replace('\n', ' ');
        }

        @Override
        @Nullable String tip(SpeakerRow shown) {
            return shown.samples().isEmpty() ? null : SampleTip.html(shown.samples());
        }

        @Override
        void paint(Graphics2D g, SpeakerRow shown, int baseline) {
            Font font = Type.serif(14);
            String words = Painting.fitted(words(shown), g.getFontMetrics(font), getWidth() - 2 * SIDE);
            Painting.text(g, words, new Ink(font, Tone.TEXT2.now()), SIDE, baseline);
        }
    }

    /** Strikes a label, or takes that back: seen in the row that is selected or under the mouse. */
    private final class StrikeCell extends Cell {

        @Override
        String words(SpeakerRow shown) {
            return wording.text(shown.struck() ? "strike.back" : "strike");
        }

        @Override
        @Nullable String tip(SpeakerRow shown) {
            return words(shown);
        }

        @Override
        void paint(Graphics2D g, SpeakerRow shown, int baseline) {
            if (isSelectedOrPointedAt()) {
                Icons.of(shown.struck() ? "rotate-ccw" : "x", 14, Tone.TEXT2).paintIcon(this, g, 6, (getHeight() - 1) / 2 - 7);
            }
        }
    }
}
