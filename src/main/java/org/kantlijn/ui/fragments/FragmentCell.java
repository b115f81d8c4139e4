package org.kantlijn.ui.fragments;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.util.List;
import java.util.stream.Collectors;
import org.kantlijn.study.Code;
import org.kantlijn.study.Memo;
import org.kantlijn.ui.kit.CoderMark;
import org.kantlijn.ui.kit.Icons;
import org.kantlijn.ui.kit.Ink;
import org.kantlijn.ui.kit.PaintedCell;
import org.kantlijn.ui.kit.Painting;
import org.kantlijn.ui.kit.Tone;
import org.kantlijn.ui.kit.Type;
import org.kantlijn.wording.Wording;

/** A row of the fragments: citation, words, codes, coder; opened up, the turns around the words and the memos too. */
final class FragmentCell extends PaintedCell<FragmentRow> {

    /** How high a row is that is not opened up, in pixels at 100 %. */
    static final int ROW = 28;

    private static final int BASELINE = 19;
    private static final int ICON = 14;

    private final transient Wording wording;
    private final transient ListState state;

    FragmentCell(Wording wording, ListState state) {
        super(ROW, false);
        this.wording = wording;
        this.state = state;
    }

    @Override
    protected int height(FragmentRow row) {
        return state.height(row);
    }

    @Override
    protected void paintRow(Graphics2D g, FragmentRow row) {
        Columns columns = state.columns();
        ContextBlock block = state.block(row);
        int top = block == null ? 0 : ownTop(block);
        if (block == null) {
            int end = columns.quoteEnd() - paintMemoSign(g, row, columns.quoteEnd());
            text(g, row.line(), new Ink(Type.serif(14), Tone.TEXT1.now()), new Room(columns.quote(), end), BASELINE);
        } else {
            paintBlock(g, row, block);
        }
        paintCitation(g, row, top);
        paintCodes(g, row, columns, top);
        paintCoder(g, row, columns, top);
        underline(g);
    }

    private static int ownTop(ContextBlock block) {
        int lines = 0;
        while (block.lines().get(lines).part() != ContextBlock.Part.OWN) {
            lines++;
        }
        return lines * ContextBlock.LINE;
    }

    /** From where to where something may be written. */
    private record Room(int start, int end) {
    }

    private static void text(Graphics2D g, String words, Ink ink, Room room, int baseline) {
        String fitted = Painting.fitted(words, g.getFontMetrics(ink.font()), room.end() - room.start());
        Painting.text(g, fitted, ink, room.start(), baseline);
    }

    private void paintCitation(Graphics2D g, FragmentRow row, int top) {
        Columns columns = state.columns();
        int x = columns.citation();
        if (row.isPrivate()) {
            Icons.of("lock", ICON, Tone.WARNING).paintIcon(this, g, x - ICON - 2, top + (ROW - ICON) / 2);
        }
        text(g, state.citation(row), new Ink(Type.sans(12), Tone.TEXT2.now()), new Room(x, columns.quote() - 6), top + BASELINE);
    }

    private int paintMemoSign(Graphics2D g, FragmentRow row, int end) {
        if (row.memos().isEmpty()) {
            return 0;
        }
        Icons.of("sticky-note", ICON, Tone.TEXT3).paintIcon(this, g, end - ICON, (ROW - ICON) / 2);
        return ICON + 6;
    }

    private void paintCodes(Graphics2D g, FragmentRow row, Columns columns, int top) {
        if (columns.codes() == 0) {
            return;
        }
        int x = columns.codes();
        Ink ink = new Ink(Type.sans(12), Tone.TEXT2.now());
        if (state.showsOwnCode() && row.code().isPresent()) {
            Code own = row.code().get();
            paintSwatch(g, own, x, top);
            String others = row.others().isEmpty() ? "" : "  +" + row.others().size();
            int room = columns.codesEnd() - g.getFontMetrics(ink.font()).stringWidth(others);
            String name = Painting.fitted(own.name(), g.getFontMetrics(ink.font()), room - x - 12);
            Painting.text(g, name, new Ink(ink.font(), Tone.TEXT1.now()), x + 12, top + BASELINE);
            int after = x + 12 + g.getFontMetrics(ink.font()).stringWidth(name);
            text(g, others, ink, new Room(after, columns.codesEnd() + 20), top + BASELINE);
        } else if (!row.others().isEmpty()) {
            paintSwatch(g, row.others().get(0), x, top);
            text(g, names(row.others()), ink, new Room(x + 12, columns.codesEnd()), top + BASELINE);
        }
    }

    private static void paintSwatch(Graphics2D g, Code code, int x, int top) {
        g.setColor(Tone.line(code.colour()));
        g.fillRoundRect(x, top + 7, 4, 14, 2, 2);
    }

    private static String names(List<Code> codes) {
        return codes.stream().map(Code::name).collect(Collectors.joining(", "));
    }

    private void paintCoder(Graphics2D g, FragmentRow row, Columns columns, int top) {
        if (columns.coder() == 0) {
            return;
        }
        CoderMark mark = state.marks().of(row.coder());
        mark.paint(g, columns.coder(), top + ROW / 2);
        if (columns.coderName()) {
            Room room = new Room(columns.coder() + mark.width(g) + 6, columns.width() - 8);
            text(g, row.coder().name(), new Ink(Type.sans(12), Tone.TEXT2.now()), room, top + BASELINE);
        }
    }

    private void paintBlock(Graphics2D g, FragmentRow row, ContextBlock block) {
        int baseline = BASELINE;
        for (ContextBlock.Line line : block.lines()) {
            switch (line.part()) {
                case AROUND -> paintAround(g, line, baseline);
                case OWN -> paintOwn(g, row, line, baseline);
                case MEMO -> paintMemo(g, line, baseline);
            }
            baseline += ContextBlock.LINE;
        }
    }

    private void paintAround(Graphics2D g, ContextBlock.Line line, int baseline) {
        Columns columns = state.columns();
        text(g, line.name(), new Ink(Type.sans(12), Tone.TEXT3.now()), new Room(columns.citation(), columns.quote() - 6), baseline);
        Painting.text(g, line.words(), new Ink(Type.serif(14), Tone.TEXT2.now()), columns.quote(), baseline);
    }

    private void paintOwn(Graphics2D g, FragmentRow row, ContextBlock.Line line, int baseline) {
        Font font = Type.serif(14);
        FontMetrics metrics = g.getFontMetrics(font);
        int x = state.columns().quote();
        String lead = line.words().substring(0, line.from());
        String own = line.words().substring(line.from(), line.to());
        int ownX = x + metrics.stringWidth(lead);
        int width = metrics.stringWidth(own);
        row.code().ifPresent(code -> {
            g.setColor(Tone.tint(code.colour()));
            g.fillRect(ownX, baseline - 15, width, ContextBlock.LINE - 1);
        });
        Color around = Tone.TEXT2.now();
        Painting.text(g, lead, new Ink(font, around), x, baseline);
        Painting.text(g, own, new Ink(font, Tone.TEXT1.now()), ownX, baseline);
        Painting.text(g, line.words().substring(line.to()), new Ink(font, around), ownX + width, baseline);
    }

    private void paintMemo(Graphics2D g, ContextBlock.Line line, int baseline) {
        Columns columns = state.columns();
        if (line.first()) {
            Icons.of("sticky-note", ICON, Tone.TEXT3).paintIcon(this, g, columns.citation(), baseline - 12);
            Room room = new Room(columns.citation() + ICON + 4, columns.quote() - 4);
            text(g, line.name(), new Ink(Type.sans(12), Tone.TEXT3.now()), room, baseline);
        }
        Painting.text(g, line.words(), new Ink(Type.sans(12), Tone.TEXT2.now()), columns.quote(), baseline);
    }

    @Override
    protected String words(FragmentRow row) {
        String others = row.others().isEmpty() ? "" : wording.text("row.others", names(row.others()));
        String memos = row.memos().isEmpty() ? "" : wording.text("row.memos", row.memos().stream().map(Memo::text)
            .collect(Collectors.joining("; ")));
        String words = wording.text("row.words", state.citation(row), row.line(), row.code().map(Code::name).orElse(""),
            row.coder().name());
        String secret = row.isPrivate() ? wording.text("row.private") : "";
        return words + others + memos + secret + (state.block(row) == null ? "" : context(row));
    }

    private String context(FragmentRow row) {
        FragmentContext context = FragmentContext.of(row.study(), row.coding());
        FragmentContext.Voice before = context.before();
        FragmentContext.Voice after = context.after();
        return (before == null ? "" : wording.text("row.before", before.name(), before.words()))
            + (after == null ? "" : wording.text("row.after", after.name(), after.words()));
    }
}
