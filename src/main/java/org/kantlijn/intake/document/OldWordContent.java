package org.kantlijn.intake.document;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.model.StyleSheet;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Range;
import org.jspecify.annotations.Nullable;
import org.kantlijn.intake.script.Comment;
import org.kantlijn.intake.script.Line;
import org.kantlijn.intake.script.Paragraph;
import org.kantlijn.intake.script.TableRow;
import org.kantlijn.intake.source.Blanks;

/** The paragraphs of a part of a Word document of before 2007, in order, those of tables included. */
final class OldWordContent {

    private static final char COMMENT = '\u0005';

    private final @Nullable StyleSheet styles;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final List<List<Paragraph>> row = new ArrayList<>();
    private final OldWordFields fields = new OldWordFields();
    private List<Paragraph> cell = new ArrayList<>();
    private int comments;
    private int deletions;
    private int replaced;

    OldWordContent(@Nullable StyleSheet styles) {
        this.styles = styles;
    }

    List<Paragraph> paragraphs() {
        return paragraphs;
    }

    int deletions() {
        return deletions;
    }

    int replaced() {
        return replaced;
    }

    /** The comments in the part that holds them all: in the text stands the same mark as before each of them, and nothing else. */
    static List<Comment> comments(Range range) {
        List<Comment> comments = new ArrayList<>();
        String[] texts = range.text().split(String.valueOf(COMMENT));
        for (int i = 1; i < texts.length; i++) {
            String text = Blanks.strip(texts[i].replace('\r', '\n'));
            comments.add(new Comment(String.valueOf(i), "", null, text, null));
        }
        return comments;
    }

    void read(@Nullable Range range) {
        for (int i = 0; range != null && i < range.numParagraphs(); i++) {
            read(range.getParagraph(i));
        }
        endRow();
    }

    private void read(org.apache.poi.hwpf.usermodel.Paragraph source) {
        Line line = new Line();
        for (int i = 0; i < source.numCharacterRuns(); i++) {
            read(source.getCharacterRun(i), line);
        }
        List<Paragraph> lines = isHeading(source) ? Line.flagged(line.paragraphs(), Paragraph.Flag.HEADING) : line.paragraphs();
        if (!source.isInTable()) {
            endRow();
            paragraphs.addAll(lines);
        } else if (source.isTableRowEnd()) {
            endRow();
        } else {
            cell.addAll(lines);
            if (source.text().endsWith("\u0007")) {
                row.add(cell);
                cell = new ArrayList<>();
            }
        }
    }

    private void endRow() {
        paragraphs.addAll(TableRow.paragraphs(row));
        paragraphs.addAll(cell);
        row.clear();
        cell.clear();
    }

    private boolean isHeading(org.apache.poi.hwpf.usermodel.Paragraph source) {
        int index = source.getStyleIndex();
        boolean known = styles != null && index < styles.numStyles();
        StyleDescription style = known ? styles.getStyleDescription(index) : null;
        return style != null && style.getName() != null && WordStyles.isHeading(style.getName());
    }

    private void read(CharacterRun run, Line line) {
        String words = run.text();
        if (run.isMarkedDeleted()) {
            deletions += Blanks.isBlank(words) ? 0 : 1;
            return;
        }
        if (run.isSymbol()) {
            line.append("\uFFFD", run.isBold());
            replaced++;
            return;
        }
        for (char c : words.toCharArray()) {
            if (fields.shows(c)) {
                put(c, line, run.isBold());
            }
        }
    }

    private void put(char c, Line line, boolean bold) {
        switch (c) {
            case COMMENT -> {
                comments++;
                line.begin(String.valueOf(comments));
                line.end(String.valueOf(comments));
            }
            case '\u000B', '\f', '\u000E' -> line.append("\n", bold);
            case '\u001E' -> line.append("\u2011", bold);
            case '\u001F' -> line.append("\u00AD", bold);
            // Ends of paragraphs and cells, and marks of pictures and notes.
            case '\r', '\u0007', '\u0001', '\u0002', '\u0003', '\u0004', '\b' -> { }
            default -> line.append(String.valueOf(c), bold);
        }
    }
}
