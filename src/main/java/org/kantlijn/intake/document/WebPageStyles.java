package org.kantlijn.intake.document;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What the elements of a web page mean: blocks, headings, notes, margins, and words in bold. */
final class WebPageStyles {

    private static final Set<String> UNSEEN = Set.of("script", "style", "noscript", "template", "head", "iframe", "object");
    private static final Set<String> BOLD_TAGS = Set.of("b", "strong", "th");
    /** What word processors and pandoc call the marks that lead to a note, and back; their numbers are made anew by every program. */
    private static final Set<String> NOTE_MARKS = Set.of("sdfootnoteanc", "sdendnoteanc", "sdfootnotesym", "sdendnotesym",
        "msofootnotereference", "msoendnotereference", "footnote-ref", "footnote-back");
    private static final Pattern NOTE_ID = Pattern.compile("(?:sd|e?d)?(?:footnote|endnote|ftn|edn)\\d*|fn\\d+", Pattern.CASE_INSENSITIVE);

    private static final Pattern RULE = Pattern.compile("([^{}]{1,2000}+)\\{([^{}]{0,5000}+)\\}");
    private static final Pattern CLASS = Pattern.compile("\\.([\\w-]{1,100})");
    private static final Pattern WEIGHT = Pattern.compile("font-weight\\s*:\\s*(bold|bolder|normal|lighter|\\d00)",
        Pattern.CASE_INSENSITIVE);
    private static final Pattern BLOCK = Pattern.compile("display\\s*:\\s*(?:block|flex|grid|list-item|table)", Pattern.CASE_INSENSITIVE);
    private static final Pattern PREFORMATTED = Pattern.compile("white-space\\s*:\\s*(?:pre|break)", Pattern.CASE_INSENSITIVE);

    private final Map<String, Boolean> boldByClass = new HashMap<>();

    WebPageStyles(Document page) {
        for (Element sheet : page.select("style")) {
            Matcher rule = RULE.matcher(sheet.data());
            while (rule.find()) {
                Matcher weight = WEIGHT.matcher(rule.group(2));
                if (weight.find()) {
                    boolean bold = isBold(weight);
                    CLASS.matcher(rule.group(1)).results().forEach(name -> boldByClass.put(name.group(1), bold));
                }
            }
        }
    }

    private static boolean isBold(Matcher weight) {
        return weight.group(1).matches("(?i)bold|bolder|[6-9]00");
    }

    boolean isUnseen(Element element) {
        return UNSEEN.contains(element.normalName()) || element.classNames().stream().anyMatch(name -> NOTE_MARKS.contains(lower(name)));
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** Whether words in the element are bold, given whether those around it are. */
    boolean isBold(Element element, boolean around) {
        Matcher weight = WEIGHT.matcher(element.attr("style"));
        if (weight.find()) {
            return isBold(weight);
        }
        for (String name : element.classNames()) {
            if (boldByClass.containsKey(name)) {
                return boldByClass.get(name);
            }
        }
        return around || BOLD_TAGS.contains(element.normalName());
    }

    boolean isBlock(Element element) {
        return element.isBlock() || BLOCK.matcher(element.attr("style")).find();
    }

    boolean isHeading(Element element) {
        return element.normalName().matches("h[1-6]")
            || element.isBlock() && element.classNames().stream().anyMatch(name -> WordStyles.isHeading(name.replaceFirst("^Mso", "")));
    }

    boolean isNote(Element element) {
        return element.isBlock() && (NOTE_ID.matcher(element.id()).matches() || element.hasClass("footnotes")
            || element.attr("role").equals("doc-endnotes"));
    }

    /** True for what LibreOffice writes of the headers and footers of the pages. */
    boolean isMargin(Element element) {
        return element.normalName().equals("div") && element.attr("title").matches("header|footer");
    }

    boolean isPreformatted(Element element) {
        return element.normalName().matches("pre|textarea") || PREFORMATTED.matcher(element.attr("style")).find();
    }
}
