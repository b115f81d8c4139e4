package org.kantlijn.intake.document;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;
import org.kantlijn.intake.script.Paragraph;
import org.kantlijn.intake.script.ReadingChoice;
import org.kantlijn.intake.script.Script;
import org.kantlijn.intake.script.TranscriptFormat;
import org.kantlijn.intake.source.DecodedText;
import org.kantlijn.intake.source.IntakeException;
import org.kantlijn.intake.source.Limits;
import org.kantlijn.intake.source.SourceFile;
import org.kantlijn.intake.source.Warning;

/** A web page (HTML): what a browser shows of it, block by block. */
public final class WebPage implements TranscriptFormat {

    private static final Set<String> ENDINGS = Set.of("html", "htm", "xhtml");
    private static final int REACH = 4096;
    private static final String BEFORE = "\\s*+(?:<\\?xml[^>]{0,200}+>\\s*+)?(?:<!--.*?-->\\s*+)*+";
    private static final Pattern PAGE = beginning("!doctype\\s++html|html");
    private static final Pattern PIECE = beginning("\\p{Alpha}");
    private static final Pattern NAMED_ENCODING = Pattern.compile("<meta[^>]{0,300}?charset\\s*=\\s*[\"']?\\s*([\\w.:-]{1,40})"
        + "|<\\?xml[^>]{0,100}?encoding\\s*=\\s*[\"']([\\w.:-]{1,40})", Pattern.CASE_INSENSITIVE);

    private static Pattern beginning(String tags) {
        return Pattern.compile(BEFORE + "<(?:" + tags + ")", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    }

    @Override
    public Set<String> endings() {
        return ENDINGS;
    }

    @Override
    public boolean recognises(SourceFile file) {
        String words = beginning(file);
        return PAGE.matcher(words).lookingAt() || ENDINGS.contains(file.ending()) && PIECE.matcher(words).lookingAt();
    }

    /** The beginning of the file as though each byte were a letter, without byte order mark and the zeros of UTF-16. */
    private static String beginning(SourceFile file) {
        String words = new String(file.bytes(), 0, Math.min(REACH, file.bytes().length), StandardCharsets.ISO_8859_1);
        return words.replaceFirst("^(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)", "").replace("\0", "");
    }

    @Override
    public Script read(SourceFile file, ReadingChoice choice, Limits limits) throws IntakeException {
        Charset encoding = choice.encoding() == null ? encoding(file) : choice.encoding();
        DecodedText text = DecodedText.of(file, encoding, limits);
        Document page = Jsoup.parse(text.content());
        WebPageContent content = content(page);
        List<Warning> warnings = new ArrayList<>(text.warnings());
        content.margins().warning().ifPresent(warnings::add);
        return Script.of("html", text.encoding().name(), content.paragraphs(), warnings);
    }

    /** The paragraphs of a page, or of a piece of one that stands in another file. */
    static List<Paragraph> paragraphs(String html) {
        return content(Jsoup.parse(html)).paragraphs();
    }

    private static WebPageContent content(Document page) {
        WebPageContent content = new WebPageContent(new WebPageStyles(page));
        NodeTraversor.filter(content, page.body());
        content.close();
        return content;
    }

    /** The encoding that the page names, unless a byte order mark tells it; null where neither does. */
    private static @Nullable Charset encoding(SourceFile file) {
        Matcher named = NAMED_ENCODING.matcher(beginning(file));
        if (DecodedText.hasMark(file) || !named.find()) {
            return null;
        }
        return charset(named.group(1) == null ? named.group(2) : named.group(1));
    }

    /** The encoding that browsers understand by a name; null for one that they do not know. */
    private static @Nullable Charset charset(String name) {
        try {
            Charset charset = Charset.forName(name);
            if (charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII)) {
                return DecodedText.WESTERN;
            }
            // The name could be read byte by byte, so it is not UTF-16 whatever it says.
            return charset.name().startsWith("UTF-16") ? null : charset;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }
}
