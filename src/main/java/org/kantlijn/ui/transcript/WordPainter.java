package org.kantlijn.ui.transcript;

import java.awt.Color;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kantlijn.settings.Reading;
import org.kantlijn.study.Code;
import org.kantlijn.study.Coding;
import org.kantlijn.text.Span;
import org.kantlijn.ui.kit.Tone;

/** Paints the lines of a transcript that are in sight: marks of codings, hits, selection, words. */
final class WordPainter {

    private static final int INSET = 2;
    private static final int UNDERLINE = 2;

    private final Graphics2D g;
    private final TranscriptArea area;
    private final TurnsView view;
    private final LineTable lines;
    private final Emphasis emphasis;
    private final int firstLine;
    private final int lastLine;
    private final Span visible;

    WordPainter(Graphics2D g, TranscriptArea area, TurnsView view) {
        this.g = g;
        this.area = area;
        this.view = view;
        this.lines = area.lines();
        this.emphasis = area.emphasis();
        this.firstLine = lines.lineAtY(g.getClipBounds().y);
        this.lastLine = lines.lineAtY(g.getClipBounds().y + g.getClipBounds().height);
        this.visible = new Span(lines.start(firstLine), lines.end(lastLine));
    }

    void paint() {
        OpenTranscript open = area.open();
        List<TintRun> runs = open == null ? List.of() : TintRun.of(area.over(visible), visible);
        if (open != null) {
            runs.forEach(run -> paintMarks(run, open));
        }
        area.hits().stream().filter(visible::overlaps).forEach(hit -> fillBand(hit, Tone.HIT.now()));
        Span selected = new Span(area.getSelectionStart(), area.getSelectionEnd());
        fillBand(selected.intersection(visible), Tone.TEXT_SELECTION.now());
        Emphasis.Preview preview = emphasis.preview().get();
        if (preview != null && !preview.span().overlaps(selected)) {
            fillBand(preview.span().intersection(visible), Tone.tint(preview.code().colour()));
        }
        paintWords(open, selected, runs);
        outline(emphasis.selected().get());
        outline(emphasis.pointed().get());
    }

    private void paintMarks(TintRun run, OpenTranscript open) {
        Code tint = open.study().code(run.tint().code()).orElse(null);
        if (tint == null || area.reading().marking() == Reading.Marking.OFF) {
            return;
        }
        boolean tinted = area.reading().marking() == Reading.Marking.TINT && !Tone.highContrast();
        if (tinted) {
            fillBand(run.span(), faded(Tone.tint(tint.colour()), run.tint()));
        }
        Coding lined = tinted ? run.underline() : run.tint();
        if (lined != null) {
            open.study().code(lined.code()).ifPresent(code -> underline(run.span(), faded(Tone.line(code.colour()), lined)));
        }
    }

    /** Shows where exactly a coding begins and ends, whatever else is over the same words. */
    private void outline(@Nullable Coding coding) {
        OpenTranscript open = area.open();
        if (coding == null || open == null || !coding.span().overlaps(visible)) {
            return;
        }
        open.study().code(coding.code()).ifPresent(code -> {
            underline(coding.span().intersection(visible), Tone.line(code.colour()));
            edge(lines.lineAt(coding.span().start()), coding.span().start());
            edge(lines.lastLineOf(coding.span()), coding.span().end());
        });
    }

    private void edge(int line, int offset) {
        if (line >= firstLine && line <= lastLine) {
            g.fillRect(Math.round(lines.x(line, offset)) - 1, lines.top(line) + INSET, UNDERLINE, lines.lineHeight() - 2 * INSET);
        }
    }

    private Color faded(Color colour, Coding coding) {
        return emphasis.fade().get() == Emphasis.Fade.CODED && !emphasis.isStrong(coding) ? Tone.faded(colour, Emphasis.FAINT) : colour;
    }

    private void fillBand(Span span, Color colour) {
        fill(span, colour, INSET, lines.lineHeight() - 2 * INSET);
    }

    private void underline(Span span, Color colour) {
        fill(span, colour, lines.lineHeight() - 2 * INSET, UNDERLINE);
    }

    /** Fills a band behind words, line by line. */
    private void fill(Span span, Color colour, int fromTop, int thickness) {
        g.setColor(colour);
        if (span.isEmpty()) {
            return;
        }
        for (int line = lines.lineAt(span.start()); line <= lines.lastLineOf(span); line++) {
            int from = Math.max(span.start(), lines.start(line));
            int to = Math.min(span.end(), withoutBlankEnd(line));
            if (from < to) {
                int x = Math.round(lines.x(line, from));
                g.fillRect(x, lines.top(line) + fromTop, Math.round(lines.x(line, to)) - x, thickness);
            }
        }
    }

    private int withoutBlankEnd(int line) {
        int end = lines.end(line);
        while (end > lines.start(line) && area.text().charAt(end - 1) == ' ') {
            end--;
        }
        return end;
    }

    private void paintWords(@Nullable OpenTranscript open, Span selected, List<TintRun> runs) {
        boolean fading = emphasis.fade().get() != Emphasis.Fade.NOTHING;
        List<Span> strong = fading ? strong(runs) : List.of();
        for (int line = firstLine; line <= lastLine; line++) {
            int start = lines.start(line);
            Span words = new Span(start, lines.end(line));
            if (words.isEmpty()) {
                continue;
            }
            boolean aside = open != null && open.moderators().get(Math.max(0, open.turns().indexAt(start)));
            Color ink = aside ? Tone.TEXT2.now() : Tone.TEXT1.now();
            view.drawLine(g, line, fading ? Tone.faded(ink, Emphasis.FAINT) : ink);
            for (Span stretch : strong) {
                paintOver(line, stretch.intersection(words), ink);
            }
            if (aside || fading) {
                paintOver(line, words.intersection(selected), Tone.TEXT1.now());
            }
        }
    }

    /** The words in sight that do not recede while others do. */
    private List<Span> strong(List<TintRun> runs) {
        if (emphasis.fade().get() == Emphasis.Fade.UNCODED) {
            return runs.stream().map(TintRun::span).toList();
        }
        List<Span> between = new ArrayList<>();
        int free = visible.start();
        for (TintRun run : runs) {
            between.add(new Span(free, Math.max(free, run.span().start())));
            free = run.span().end();
        }
        between.add(new Span(free, Math.max(free, visible.end())));
        return between;
    }

    /** Paints some words of a line in another ink. */
    private void paintOver(int line, Span words, Color ink) {
        if (words.isEmpty()) {
            return;
        }
        Graphics2D over = (Graphics2D) g.create();
        int x = Math.round(lines.x(line, words.start()));
        over.clipRect(x, lines.top(line), Math.round(lines.x(line, words.end())) - x, lines.lineHeight());
        view.drawLine(over, line, ink);
        over.dispose();
    }
}
