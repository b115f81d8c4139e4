package org.kantlijn.intake;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.CharacterData;
import org.w3c.dom.Node;

/**
 * The paragraphs of a part of a Word document, in order, those of tables and text boxes included.
 *
 * <p>Walks the elements themselves: POI's own paragraphs leave out what stands in content controls and text boxes, and no words of a
 * transcript may be lost.
 */
final class WordContent {

    private final WordStyles styles;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private int deletions;
    private int replaced;

    WordContent(WordStyles styles) {
        this.styles = styles;
    }

    /** Another part of the same document. */
    WordContent beside() {
        return new WordContent(styles);
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

    void read(Node container) {
        for (Node at = container.getFirstChild(); at != null; at = at.getNextSibling()) {
            switch (name(at)) {
                case "p" -> paragraph(at);
                case "tr" -> row(at);
                case "del", "moveFrom" -> deleted(at);
                case "Fallback" -> {
                    if (!hasChoice(at)) {
                        read(at);
                    }
                }
                default -> read(at);
            }
        }
    }

    private void paragraph(Node node) {
        Line line = new Line();
        inside(node, line, false);
        Paragraph paragraph = Paragraph.led(line.text(), line.lead());
        paragraphs.add(styles.isHeading(node) ? paragraph.flagged(Paragraph.Flag.HEADING) : paragraph);
        line.boxes.forEach(this::read);
    }

    private void inside(Node node, Line line, boolean bold) {
        for (Node at = node.getFirstChild(); at != null; at = at.getNextSibling()) {
            switch (name(at)) {
                case "r" -> inside(at, line, styles.isBold(at));
                case "t" -> line.append(words(at), bold);
                case "tab", "ptab" -> line.append("\t", bold);
                case "br", "cr" -> line.append("\n", bold);
                case "noBreakHyphen" -> line.append("\u2011", bold);
                case "softHyphen" -> line.append("\u00AD", bold);
                case "sym" -> symbol(line, bold);
                case "txbxContent" -> line.boxes.add(at);
                case "del", "moveFrom" -> deleted(at);
                case "Fallback" -> {
                    if (!hasChoice(at)) {
                        inside(at, line, bold);
                    }
                }
                case "pPr", "rPr" -> { }
                default -> inside(at, line, bold);
            }
        }
    }

    /** True when the same words stand before the fallback for newer programs already. */
    private static boolean hasChoice(Node fallback) {
        Node at = fallback.getPreviousSibling();
        while (at != null && !name(at).equals("Choice")) {
            at = at.getPreviousSibling();
        }
        return at != null;
    }

    private void symbol(Line line, boolean bold) {
        line.append("\uFFFD", bold);
        replaced++;
    }

    private void deleted(Node node) {
        deletions += Blanks.isBlank(words(node)) ? 0 : 1;
    }

    /** A row whose last cell holds what was said, and the cells before it who, and perhaps when. */
    private void row(Node node) {
        List<List<Paragraph>> cells = new ArrayList<>();
        collectCells(node, cells);
        List<Paragraph> last = cells.isEmpty() ? List.of() : cells.remove(cells.size() - 1);
        boolean labelled = cells.stream().allMatch(cell -> cell.size() <= 1) && !last.isEmpty();
        List<String> before = cells.stream().flatMap(List::stream).map(Paragraph::text).toList();
        if (!labelled || before.isEmpty()) {
            cells.forEach(paragraphs::addAll);
            paragraphs.addAll(last);
            return;
        }
        paragraphs.add(Paragraph.plain(String.join("\t", before) + "\t" + last.get(0).text()));
        paragraphs.addAll(last.subList(1, last.size()));
    }

    private void collectCells(Node row, List<List<Paragraph>> cells) {
        for (Node at = row.getFirstChild(); at != null; at = at.getNextSibling()) {
            if (name(at).equals("tc")) {
                WordContent cell = beside();
                cell.read(at);
                deletions += cell.deletions;
                replaced += cell.replaced;
                cells.add(cell.paragraphs.stream().filter(paragraph -> !paragraph.isBlank()).toList());
            } else {
                collectCells(at, cells);
            }
        }
    }

    /** All text in a node; the nodes of POI do not tell it themselves. */
    private static String words(Node node) {
        if (node instanceof CharacterData text) {
            return text.getData();
        }
        StringBuilder words = new StringBuilder();
        for (Node at = node.getFirstChild(); at != null; at = at.getNextSibling()) {
            words.append(words(at));
        }
        return words.toString();
    }

    private static String name(Node node) {
        String name = node.getLocalName();
        return name == null ? "" : name;
    }

    /** The words of one paragraph while its runs are read. */
    private static final class Line {

        private final StringBuilder text = new StringBuilder();
        private final List<Node> boxes = new ArrayList<>();
        private int boldEnd;

        void append(String words, boolean bold) {
            if (bold && boldEnd == text.length()) {
                boldEnd += words.length();
            }
            text.append(words);
        }

        String text() {
            return clean(text.toString());
        }

        @Nullable String lead() {
            String lead = Blanks.strip(clean(text.substring(0, boldEnd)));
            return lead.isEmpty() ? null : lead;
        }

        private static String clean(String raw) {
            return raw.replace("\uFEFF", "").replace("\r\n", "\n").replace('\r', '\n');
        }
    }
}
