package org.kantlijn.intake;

import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What the styles of a Word document mean: headings, and words in bold. */
final class WordStyles {

    private static final Pattern HEADING =
        Pattern.compile("(?:sub)?(?:title|titel)|ondertitel|(?:heading|kop) ?\\d", Pattern.CASE_INSENSITIVE);

    private final @Nullable XWPFStyles styles;

    WordStyles(@Nullable XWPFStyles styles) {
        this.styles = styles;
    }

    boolean isHeading(Node paragraph) {
        String id = value(child(child(paragraph, "pPr"), "pStyle"));
        XWPFStyle style = style(id);
        boolean byName = style != null && style.getName() != null && HEADING.matcher(style.getName()).matches();
        return byName || id != null && HEADING.matcher(id).matches();
    }

    boolean isBold(Node run) {
        Node properties = child(run, "rPr");
        Node bold = child(properties, "b");
        if (bold != null) {
            String value = value(bold);
            return value == null || !value.matches("0|false|off");
        }
        XWPFStyle style = style(value(child(properties, "rStyle")));
        return style != null && style.getCTStyle().isSetRPr() && style.getCTStyle().getRPr().sizeOfBArray() > 0;
    }

    private @Nullable XWPFStyle style(@Nullable String id) {
        return styles == null || id == null ? null : styles.getStyle(id);
    }

    private static @Nullable Node child(@Nullable Node parent, String name) {
        for (Node at = parent == null ? null : parent.getFirstChild(); at != null; at = at.getNextSibling()) {
            if (name.equals(at.getLocalName())) {
                return at;
            }
        }
        return null;
    }

    private static @Nullable String value(@Nullable Node node) {
        if (!(node instanceof Element element)) {
            return null;
        }
        String value = element.getAttributeNS(element.getNamespaceURI(), "val");
        return value == null || value.isEmpty() ? null : value;
    }
}
