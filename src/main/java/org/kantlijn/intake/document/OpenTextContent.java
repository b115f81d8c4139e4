package org.kantlijn.intake.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.kantlijn.intake.script.Comment;
import org.kantlijn.intake.script.Line;
import org.kantlijn.intake.script.Paragraph;
import org.kantlijn.intake.script.TableRow;
import org.kantlijn.intake.source.Blanks;
import org.kantlijn.intake.source.XmlCursor;

/** The paragraphs of a part of an OpenDocument text, in order, those of tables and text boxes included. */
final class OpenTextContent {

    private static final int MOST_SPACES = 1000;

    private final XmlCursor xml;
    private final OpenTextStyles styles;
    private final List<Paragraph> notes = new ArrayList<>();
    private final List<Comment> comments = new ArrayList<>();
    private List<Paragraph> paragraphs = new ArrayList<>();
    private int deletions;

    /** A paragraph while it is read. */
    private static final class OpenParagraph {

        private final Line line = new Line();
        private final List<Paragraph> boxes = new ArrayList<>();
        /** True where blanks count for nothing, as one stands there already or the paragraph begins. */
        private boolean afterBlank = true;
    }

    OpenTextContent(XmlCursor xml, OpenTextStyles styles) {
        this.xml = xml;
        this.styles = styles;
    }

    /** The paragraphs of the body, then the notes. */
    List<Paragraph> paragraphs() {
        List<Paragraph> all = new ArrayList<>(paragraphs);
        notes.stream().filter(note -> !note.isBlank()).map(note -> note.flagged(Paragraph.Flag.NOTE)).forEach(all::add);
        return CommentEnds.ended(all);
    }

    List<Comment> comments() {
        return comments;
    }

    /** How many tracked deletions were left out. */
    int deletions() {
        return deletions;
    }

    /** Reads the element on which the cursor stands, or all there is. */
    void read() throws IOException {
        int depth = xml.depth();
        while (xml.within(depth)) {
            switch (xml.name()) {
                case "style" -> styles.read(xml);
                case "p", "h" -> paragraph();
                case "table-row" -> row();
                case "tracked-changes" -> trackedChanges();
                case "title", "desc", "script" -> xml.skip();
                default -> { }
            }
        }
    }

    private void paragraph() throws IOException {
        boolean heading = xml.name().equals("h") || styles.marksHeadings(xml.attribute("style-name"));
        OpenParagraph open = new OpenParagraph();
        inside(open, styles.isBold(xml.attribute("style-name"), false));
        List<Paragraph> lines = open.line.paragraphs();
        paragraphs.addAll(heading ? Line.flagged(lines, Paragraph.Flag.HEADING) : lines);
        paragraphs.addAll(open.boxes);
    }

    private void inside(OpenParagraph open, boolean bold) throws IOException {
        int depth = xml.depth();
        while (xml.within(depth)) {
            switch (xml.name()) {
                case "" -> words(open, bold);
                case "span" -> inside(open, styles.isBold(xml.attribute("style-name"), bold));
                case "s" -> mark(open, " ".repeat(number("c")), bold);
                case "tab" -> mark(open, "\t", bold);
                case "line-break" -> mark(open, "\n", bold);
                case "note" -> note();
                case "text-box", "table" -> open.boxes.addAll(apart());
                case "p", "h" -> open.boxes.addAll(alone());
                case "annotation" -> comment(open.line);
                case "annotation-end" -> open.line.end(Objects.requireNonNullElse(xml.attribute("name"), ""));
                case "title", "desc", "script" -> xml.skip();
                default -> { }
            }
        }
    }

    private int number(String attribute) {
        String number = xml.attribute(attribute);
        return number == null || !number.matches("\\d{1,9}") ? 1 : Math.min(Integer.parseInt(number), MOST_SPACES);
    }

    /** Line ends of the file and blanks in a row are one blank; what more is meant stands there as an element. */
    private void words(OpenParagraph open, boolean bold) {
        StringBuilder words = new StringBuilder();
        for (char c : xml.text().toCharArray()) {
            boolean blank = c == ' ' || c == '\t' || c == '\n' || c == '\r';
            if (!blank || !open.afterBlank) {
                words.append(blank ? ' ' : c);
            }
            open.afterBlank = blank;
        }
        open.line.append(words.toString(), bold);
    }

    private static void mark(OpenParagraph open, String blanks, boolean bold) {
        open.line.append(blanks, bold);
        open.afterBlank = false;
    }

    private void note() throws IOException {
        int depth = xml.depth();
        while (xml.within(depth)) {
            switch (xml.name()) {
                case "note-citation" -> xml.skip();
                case "note-body" -> notes.addAll(apart());
                default -> { }
            }
        }
    }

    /** The paragraphs inside an element that stands beside the text around it. */
    private List<Paragraph> apart() throws IOException {
        List<Paragraph> around = paragraphs;
        paragraphs = new ArrayList<>();
        read();
        List<Paragraph> apart = paragraphs;
        paragraphs = around;
        return apart;
    }

    /** The paragraph on which the cursor stands, which is inside another: of a shape. */
    private List<Paragraph> alone() throws IOException {
        List<Paragraph> around = paragraphs;
        paragraphs = new ArrayList<>();
        paragraph();
        List<Paragraph> alone = paragraphs;
        paragraphs = around;
        return alone;
    }

    private void row() throws IOException {
        List<List<Paragraph>> cells = new ArrayList<>();
        int depth = xml.depth();
        while (xml.within(depth)) {
            if (xml.name().equals("table-cell") || xml.name().equals("covered-table-cell")) {
                cells.add(apart());
            }
        }
        paragraphs.addAll(TableRow.paragraphs(cells));
    }

    private void trackedChanges() throws IOException {
        int depth = xml.depth();
        while (xml.within(depth)) {
            if (xml.name().equals("deletion")) {
                String words = apart().stream().map(Paragraph::text).collect(Collectors.joining());
                deletions += Blanks.isBlank(words) ? 0 : 1;
            }
        }
    }

    private void comment(Line line) throws IOException {
        String id = Objects.requireNonNullElse(xml.attribute("name"), "annotation " + comments.size());
        String parent = xml.attribute("parent-name");
        String author = "";
        String at = null;
        List<Paragraph> words = new ArrayList<>();
        int depth = xml.depth();
        while (xml.within(depth)) {
            switch (xml.name()) {
                case "creator" -> author = xml.words();
                case "date" -> at = xml.words();
                case "date-string", "initials", "sender-initials", "creator-initials" -> xml.skip();
                case "p", "h" -> words.addAll(alone());
                default -> { }
            }
        }
        String text = words.stream().map(Paragraph::text).collect(Collectors.joining("\n"));
        comments.add(new Comment(id, Blanks.folded(author), WordComments.instant(at), Blanks.strip(text), parent));
        line.begin(id);
    }
}
