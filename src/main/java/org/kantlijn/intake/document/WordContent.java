package org.kantlijn.intake.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kantlijn.intake.script.Line;
import org.kantlijn.intake.script.Paragraph;
import org.kantlijn.intake.script.TableRow;
import org.kantlijn.intake.source.Blanks;
import org.kantlijn.intake.source.XmlCursor;

/**
 * The paragraphs of a part of a Word document, in order, those of tables and text boxes included.
 *
 * <p>Walks the elements themselves: libraries leave out what stands in content controls and text boxes, and no words of a transcript may
 * be lost.
 */
final class WordContent {

    private final XmlCursor xml;
    private final WordStyles styles;
    private final WordMargin margin = new WordMargin();
    private List<Paragraph> paragraphs = new ArrayList<>();
    private @Nullable OpenParagraph unended;
    private @Nullable String lastId;
    private int deletions;
    private int replaced;

    /** Reads in what context a part of a paragraph stands. */
    @FunctionalInterface
    private interface Reading {

        void read() throws IOException;
    }

    /** A paragraph while it is read. */
    private static final class OpenParagraph {

        private final Line line = new Line();
        private final List<Paragraph> boxes = new ArrayList<>();
        private boolean heading;
        private boolean bold;
        private boolean endDeleted;
    }

    WordContent(XmlCursor xml, WordStyles styles) {
        this.xml = xml;
        this.styles = styles;
    }

    List<Paragraph> paragraphs() {
        return paragraphs;
    }

    /** How many tracked deletions were left out. */
    int deletions() {
        return deletions;
    }

    /** How many symbols of special fonts became U+FFFD. */
    int replaced() {
        return replaced;
    }

    /** The id of the last paragraph, by which lists of other parts of the document name it; null where it has none. */
    @Nullable String lastId() {
        return lastId;
    }

    /** Reads the element on which the cursor stands, or all there is. */
    WordContent read() throws IOException {
        int depth = xml.depth();
        while (xml.within(depth)) {
            switch (xml.name()) {
                case "p" -> paragraph();
                case "tr" -> row();
                case "del", "moveFrom" -> deleted();
                case "AlternateContent" -> alternatives(this::read);
                case "commentRangeStart" -> margin.beginNext(xml.attribute("id"));
                case "commentRangeEnd" -> margin.endLast(xml.attribute("id"), paragraphs);
                default -> { }
            }
        }
        OpenParagraph rest = unended;
        if (rest != null) {
            close(rest);
        }
        return this;
    }

    private void paragraph() throws IOException {
        lastId = xml.attribute("paraId");
        OpenParagraph open = unended == null ? new OpenParagraph() : unended;
        unended = null;
        open.endDeleted = false;
        margin.enter(open.line);
        inside(open);
        if (open.endDeleted) {
            unended = open;
        } else {
            close(open);
        }
    }

    private void close(OpenParagraph open) {
        List<Paragraph> lines = open.line.paragraphs();
        paragraphs.addAll(open.heading ? Line.flagged(lines, Paragraph.Flag.HEADING) : lines);
        paragraphs.addAll(open.boxes);
        unended = null;
    }

    private void inside(OpenParagraph open) throws IOException {
        Line line = open.line;
        boolean bold = open.bold;
        int depth = xml.depth();
        while (xml.within(depth)) {
            switch (xml.name()) {
                case "pPr" -> properties(open);
                case "r" -> inside(open);
                case "rPr" -> bold = isBold(open.bold);
                case "t" -> line.append(xml.words(), bold);
                case "tab", "ptab" -> line.append("\t", bold);
                case "br", "cr" -> line.append("\n", bold);
                case "noBreakHyphen" -> line.append("\u2011", bold);
                case "softHyphen" -> line.append("\u00AD", bold);
                case "sym" -> symbol(line, bold);
                case "txbxContent" -> open.boxes.addAll(apart());
                case "del", "moveFrom" -> deleted();
                case "AlternateContent" -> alternatives(() -> inside(open));
                case "commentRangeStart" -> margin.begin(xml.attribute("id"), line);
                case "commentRangeEnd" -> margin.end(xml.attribute("id"), line);
                case "commentReference" -> margin.refer(xml.attribute("id"), line);
                default -> { }
            }
        }
    }

    private void properties(OpenParagraph open) throws IOException {
        int depth = xml.depth();
        while (xml.within(depth)) {
            switch (xml.name()) {
                case "pStyle" -> {
                    open.heading = styles.marksHeadings(xml.attribute("val"));
                    open.bold = styles.isBold(xml.attribute("val"), false);
                }
                case "del" -> open.endDeleted = true;
                case "pPrChange", "rPrChange" -> xml.skip();
                default -> { }
            }
        }
    }

    private boolean isBold(boolean otherwise) throws IOException {
        boolean bold = otherwise;
        int depth = xml.depth();
        while (xml.within(depth)) {
            switch (xml.name()) {
                case "rStyle" -> bold = styles.isBold(xml.attribute("val"), bold);
                case "b" -> bold = WordStyles.isOn(xml);
                case "rPrChange" -> xml.skip();
                default -> { }
            }
        }
        return bold;
    }

    /** Of several writings of the same thing reads the first, which is for newer programs. */
    private void alternatives(Reading reading) throws IOException {
        boolean read = false;
        int depth = xml.depth();
        while (xml.within(depth)) {
            if (read) {
                xml.skip();
            } else if (xml.name().equals("Choice") || xml.name().equals("Fallback")) {
                reading.read();
                read = true;
            }
        }
    }

    private void symbol(Line line, boolean bold) {
        line.append("\uFFFD", bold);
        replaced++;
    }

    private void deleted() throws IOException {
        deletions += Blanks.isBlank(xml.words()) ? 0 : 1;
    }

    /** The paragraphs of an element that stands beside the text around it. */
    private List<Paragraph> apart() throws IOException {
        List<Paragraph> around = paragraphs;
        OpenParagraph before = unended;
        unended = null;
        paragraphs = new ArrayList<>();
        read();
        List<Paragraph> apart = paragraphs;
        paragraphs = around;
        unended = before;
        return apart;
    }

    private void row() throws IOException {
        List<List<Paragraph>> cells = new ArrayList<>();
        int depth = xml.depth();
        while (xml.within(depth)) {
            switch (xml.name()) {
                case "tc" -> cells.add(apart());
                case "commentRangeStart" -> margin.beginNext(xml.attribute("id"));
                case "commentRangeEnd" -> margin.endLast(xml.attribute("id"), cells.isEmpty() ? paragraphs : cells.get(cells.size() - 1));
                default -> { }
            }
        }
        paragraphs.addAll(TableRow.paragraphs(cells));
    }
}
