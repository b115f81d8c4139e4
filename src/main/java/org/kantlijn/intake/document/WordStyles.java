package org.kantlijn.intake.document;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kantlijn.intake.source.XmlCursor;

/** What the styles of a Word document mean: headings, and words in bold. */
final class WordStyles {

    private static final Pattern HEADING =
        Pattern.compile("(?:sub)?(?:title|titel)|ondertitel|(?:heading|kop) ?\\d", Pattern.CASE_INSENSITIVE);

    private final Map<String, Style> styles = new HashMap<>();

    /**
     * @param name what people call it
     * @param base the style that it changes; null for none
     * @param bold whether its words are bold; null where it leaves that as it is
     */
    private record Style(String name, @Nullable String base, @Nullable Boolean bold) {
    }

    /** True where a style of that name or number marks headings, in Dutch and English. */
    static boolean isHeading(String name) {
        return HEADING.matcher(name).matches();
    }

    /** Takes in the part of a document that defines its styles. */
    void read(XmlCursor xml) throws IOException {
        int depth = xml.depth();
        while (xml.within(depth)) {
            String id = xml.name().equals("style") ? xml.attribute("styleId") : null;
            if (id != null) {
                styles.put(id, style(xml));
            }
        }
    }

    private static Style style(XmlCursor xml) throws IOException {
        String name = "";
        String base = null;
        Boolean bold = null;
        int depth = xml.depth();
        while (xml.within(depth)) {
            switch (xml.name()) {
                case "name" -> name = value(xml, "");
                case "basedOn" -> base = xml.attribute("val");
                case "b" -> bold = isOn(xml);
                // Parts of a table have letters of their own.
                case "tblStylePr" -> xml.skip();
                default -> { }
            }
        }
        return new Style(name, base, bold);
    }

    private static String value(XmlCursor xml, String otherwise) {
        String value = xml.attribute("val");
        return value == null ? otherwise : value;
    }

    /** Whether an element such as {@code <w:b w:val="0"/>} switches something on. */
    static boolean isOn(XmlCursor xml) {
        return !value(xml, "1").matches("0|false|off|none");
    }

    /** True for a style of headings, or one made of such a style. */
    boolean marksHeadings(@Nullable String id) {
        for (String at : bases(id)) {
            if (isHeading(at) || styles.containsKey(at) && isHeading(styles.get(at).name())) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether words of a style are bold.
     *
     * @param otherwise where the style does not say
     */
    boolean isBold(@Nullable String id, boolean otherwise) {
        for (String at : bases(id)) {
            Style style = styles.get(at);
            if (style != null && style.bold() != null) {
                return style.bold();
            }
        }
        return otherwise;
    }

    /** A style and those below it; a file may say that two styles are each made of the other. */
    private Set<String> bases(@Nullable String id) {
        Set<String> bases = new LinkedHashSet<>();
        String at = id;
        while (at != null && bases.add(at)) {
            at = styles.containsKey(at) ? styles.get(at).base() : null;
        }
        return bases;
    }
}
