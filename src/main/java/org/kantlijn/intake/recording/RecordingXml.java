package org.kantlijn.intake.recording;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.kantlijn.intake.script.Script;
import org.kantlijn.intake.source.Blanks;
import org.kantlijn.intake.source.DecodedText;
import org.kantlijn.intake.source.IntakeException;
import org.kantlijn.intake.source.Limits;
import org.kantlijn.intake.source.Opening;
import org.kantlijn.intake.source.Problem;
import org.kantlijn.intake.source.SourceFile;
import org.kantlijn.intake.source.XmlCursor;

/** Annotated recordings written as XML, from anywhere. */
final class RecordingXml {

    private static final String PROLOGUE =
        "(?:<\\?.*?\\?>|<!--.*?-->|<!DOCTYPE[^>\\[]*+(?:\\[.*?\\])?\\s*+>|\\s++){0,30}";
    private static final Pattern DECLARATION = Pattern.compile("<\\?xml\\s[^>]{0,200}\\?>");
    private static final Pattern ENCODING = Pattern.compile("encoding\\s*+=\\s*+[\"']([\\w.:-]{1,40})[\"']");

    /** Reads one kind of such files. */
    @FunctionalInterface
    interface Reading {

        TierText read(XmlCursor cursor) throws IOException;
    }

    private RecordingXml() {
    }

    /** How a file begins of which that is the outermost element. */
    static Pattern beginning(String element) {
        return Pattern.compile(PROLOGUE + "<" + element + "\\b(?![-.\\w])", Pattern.DOTALL);
    }

    /** The characters of a file, by the encoding that is given or that it declares; one that is not known is found out. */
    static DecodedText text(SourceFile file, @Nullable Charset given, Limits limits) throws IntakeException {
        String opening = Opening.of(file).text();
        if (opening.contains("<!ENTITY")) {
            throw new IntakeException(Problem.OWN_ENTITIES, file.name());
        }
        Matcher declaration = DECLARATION.matcher(opening);
        Matcher encoding = ENCODING.matcher(declaration.lookingAt() ? declaration.group() : "");
        boolean declared = given == null && encoding.find() && Charset.isSupported(encoding.group(1));
        // Marks and zero bytes tell more of Unicode than a declaration does.
        boolean unicode = declared && encoding.group(1).toUpperCase(Locale.ROOT).startsWith("UTF");
        return DecodedText.of(file, declared && !unicode ? Charset.forName(encoding.group(1)) : given, limits);
    }

    /** Reads a file, or tells in one sentence what is wrong with it. */
    static Script read(SourceFile file, DecodedText text, String format, Reading reading) throws IntakeException {
        try {
            // The parser gets characters that are sure, for it writes to the console where bytes are of no character.
            String xml = DECLARATION.matcher(Blanks.strip(text.content())).replaceFirst("");
            return reading.read(new XmlCursor(xml.getBytes(StandardCharsets.UTF_8))).script(format, text);
        } catch (IOException e) {
            if (e.getCause() instanceof XMLStreamException broken) {
                int line = broken.getLocation() == null ? 1 : Math.max(1, broken.getLocation().getLineNumber());
                throw new IntakeException(e, Problem.DAMAGED_AT, file.name(), line);
            }
            throw new IntakeException(e, Problem.TOO_INTRICATE, file.name());
        }
    }
}
