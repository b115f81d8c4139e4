package org.kantlijn.intake.document;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kantlijn.intake.source.XmlCursor;

/** What the styles of an OpenDocument text mean: headings, and words in bold. */
final class OpenTextStyles {

    private static final int BOLD = 600;

    private final Map<String, Style> styles = new HashMap<>();

    /**
     * @param shown what people call it
     * @param base the style that it changes; null for none
     * @param bold whether its words are bold; null where it leaves that as it is
     */
    private record Style(String shown, @Nullable String base, @Nullable Boolean bold) {
    }

    /** Takes in the style on which the cursor stands. */
    void read(XmlCursor xml) throws IOException {
        String name = Objects.requireNonNullElse(xml.attribute("name"), "");
        String shown = Objects.requireNonNullElse(xml.attribute("display-name"), name);
        String base = xml.attribute("parent-style-name");
        Boolean bold = null;
        int depth = xml.depth();
        while (xml.within(depth)) {
            String weight = xml.name().equals("text-properties") ? xml.attribute("font-weight") : null;
            bold = weight == null ? bold : Boolean.valueOf(isBold(weight));
        }
        styles.put(name, new Style(shown, base, bold));
    }

    private static boolean isBold(String weight) {
        return weight.matches("\\d{1,4}") ? Integer.parseInt(weight) >= BOLD : weight.equals("bold");
    }

    /** True for a style of headings, or one made of such a style. */
    boolean marksHeadings(@Nullable String name) {
        return bases(name).stream()
            .anyMatch(at -> WordStyles.isHeading(at) || styles.containsKey(at) && WordStyles.isHeading(styles.get(at).shown()));
    }

    /**
     * Whether words of a style are bold.
     *
     * @param otherwise where the style does not say
     */
    boolean isBold(@Nullable String name, boolean otherwise) {
        return bases(name).stream().map(styles::get).filter(style -> style != null && style.bold() != null).findFirst()
            .map(style -> Boolean.TRUE.equals(style.bold())).orElse(otherwise);
    }

    /** A style and those below it; a file may say that two styles are each made of the other. */
    private Set<String> bases(@Nullable String name) {
        Set<String> bases = new LinkedHashSet<>();
        String at = name;
        while (at != null && bases.add(at)) {
            at = styles.containsKey(at) ? styles.get(at).base() : null;
        }
        return bases;
    }
}
