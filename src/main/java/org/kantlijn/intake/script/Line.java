package org.kantlijn.intake.script;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kantlijn.intake.source.Blanks;

/**
 * The words of one paragraph of a document while they are read, with what is bold in front and where comments begin and end.
 *
 * <p>A line that is broken inside a paragraph is a paragraph of its own, as it is in plain text: the next speaker may begin on it.
 */
public final class Line {

    private final List<Paragraph> before = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<Paragraph.Anchor> anchors = new ArrayList<>();
    private int boldEnd;

    /** Goes on with words, which may hold line ends. */
    public void append(String words, boolean bold) {
        int start = 0;
        String clean = clean(words);
        for (int end = clean.indexOf('\n'); end >= 0; end = clean.indexOf('\n', start)) {
            put(clean.substring(start, end), bold);
            before.add(here());
            text.setLength(0);
            anchors.clear();
            boldEnd = 0;
            start = end + 1;
        }
        put(clean.substring(start), bold);
    }

    private static String clean(String raw) {
        return raw.replace("\uFEFF", "").replace("\r\n", "\n").replace('\r', '\n');
    }

    private void put(String words, boolean bold) {
        if (bold && isGap(boldEnd)) {
            boldEnd = text.length() + words.length();
        }
        text.append(words);
    }

    /** A space between words in bold is often not bold itself. */
    private boolean isGap(int from) {
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) != ' ' && text.charAt(i) != '\u00A0') {
                return false;
            }
        }
        return true;
    }

    /** A comment begins here. */
    public void begin(String comment) {
        anchors.add(new Paragraph.Anchor(text.length(), comment, true));
    }

    /** A comment ends here. */
    public void end(String comment) {
        anchors.add(new Paragraph.Anchor(text.length(), comment, false));
    }

    /** True where the next words begin a line. */
    public boolean isAtStart() {
        return text.isEmpty();
    }

    /** The paragraph, or the several that its line breaks make of it. */
    public List<Paragraph> paragraphs() {
        List<Paragraph> all = new ArrayList<>(before);
        all.add(here());
        return all;
    }

    private Paragraph here() {
        return Paragraph.led(text.toString(), lead()).anchored(List.copyOf(anchors));
    }

    private @Nullable String lead() {
        String lead = Blanks.strip(text.substring(0, boldEnd));
        return lead.isEmpty() ? null : lead;
    }

    /** The same paragraphs with a flag. */
    public static List<Paragraph> flagged(List<Paragraph> paragraphs, Paragraph.Flag flag) {
        return paragraphs.stream().map(paragraph -> paragraph.flagged(flag)).toList();
    }
}
