package org.kantlijn.intake.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.kantlijn.intake.script.Line;
import org.kantlijn.intake.script.PageMargins;
import org.kantlijn.intake.script.Paragraph;
import org.kantlijn.intake.script.TableRow;

/** The paragraphs of a web page, in order: each block is one, and a row of a table is one too. */
final class WebPageContent implements NodeFilter {

    private final WebPageStyles styles;
    private final PageMargins margins = new PageMargins();
    private final Deque<Context> contexts = new ArrayDeque<>();
    private final Deque<List<List<Paragraph>>> rows = new ArrayDeque<>();
    private List<Paragraph> paragraphs = new ArrayList<>();
    private final Deque<List<Paragraph>> around = new ArrayDeque<>();
    private Line line = new Line();
    private boolean afterBlank;

    /** What an element makes of the words in it. */
    private record Context(boolean bold, boolean heading, boolean note, boolean margin, boolean preformatted) {
    }

    WebPageContent(WebPageStyles styles) {
        this.styles = styles;
        contexts.push(new Context(false, false, false, false, false));
    }

    List<Paragraph> paragraphs() {
        return paragraphs;
    }

    PageMargins margins() {
        return margins;
    }

    /** The page is at its end. */
    void close() {
        endLine();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text && !(node instanceof CDataNode)) {
            words(text.getWholeText());
        } else if (node instanceof Element element) {
            if (styles.isUnseen(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            enter(element);
        }
        return FilterResult.CONTINUE;
    }

    private void enter(Element element) {
        if (styles.isBlock(element)) {
            endLine();
        }
        Context outer = contexts.element();
        contexts.push(new Context(styles.isBold(element, outer.bold), outer.heading || styles.isHeading(element),
            outer.note || styles.isNote(element), outer.margin || styles.isMargin(element),
            outer.preformatted || styles.isPreformatted(element)));
        switch (element.normalName()) {
            case "br" -> {
                line.append("\n", outer.bold);
                afterBlank = false;
            }
            case "tr" -> rows.push(new ArrayList<>());
            case "td", "th" -> {
                around.push(paragraphs);
                paragraphs = new ArrayList<>();
            }
            default -> { }
        }
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            leave(element);
        }
        return FilterResult.CONTINUE;
    }

    private void leave(Element element) {
        if (styles.isBlock(element)) {
            endLine();
        }
        contexts.pop();
        switch (element.normalName()) {
            case "tr" -> paragraphs.addAll(TableRow.paragraphs(rows.pop()));
            case "td", "th" -> {
                List<Paragraph> cell = paragraphs;
                paragraphs = around.pop();
                if (rows.isEmpty()) {
                    paragraphs.addAll(cell);
                } else {
                    rows.element().add(cell);
                }
            }
            default -> { }
        }
    }

    /** Takes words in; but in preformatted text, blanks in a row are one, and none stands at the ends of a line. */
    private void words(String raw) {
        Context context = contexts.element();
        if (context.preformatted) {
            line.append(raw, context.bold);
            return;
        }
        StringBuilder words = new StringBuilder();
        for (char c : raw.toCharArray()) {
            if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f') {
                afterBlank = true;
            } else {
                boolean first = words.isEmpty() && line.isAtStart();
                words.append(afterBlank && !first ? " " : "").append(c);
                afterBlank = false;
            }
        }
        line.append(words.toString(), context.bold);
    }

    private void endLine() {
        List<Paragraph> lines = line.paragraphs().stream().filter(paragraph -> !paragraph.isBlank()).toList();
        line = new Line();
        afterBlank = false;
        Context context = contexts.element();
        if (context.margin) {
            lines.forEach(words -> margins.add(words.text()));
        } else if (context.note) {
            paragraphs.addAll(Line.flagged(lines, Paragraph.Flag.NOTE));
        } else {
            paragraphs.addAll(context.heading ? Line.flagged(lines, Paragraph.Flag.HEADING) : lines);
        }
    }
}
