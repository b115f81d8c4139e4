package org.kantlijn.intake.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kantlijn.intake.script.PageMargins;
import org.kantlijn.intake.script.ReadingChoice;
import org.kantlijn.intake.script.Script;
import org.kantlijn.intake.script.TranscriptFormat;
import org.kantlijn.intake.source.Archive;
import org.kantlijn.intake.source.IntakeException;
import org.kantlijn.intake.source.Limits;
import org.kantlijn.intake.source.OfficeFiles;
import org.kantlijn.intake.source.Problem;
import org.kantlijn.intake.source.Signature;
import org.kantlijn.intake.source.SourceFile;
import org.kantlijn.intake.source.Warning;
import org.kantlijn.intake.source.XmlCursor;

/** A text of LibreOffice or OpenOffice (odt): its body, then its footnotes and endnotes as notes, with its comments. */
public final class OpenTextDocument implements TranscriptFormat {

    private static final String CONTENT = "content.xml";
    private static final String STYLES = "styles.xml";
    private static final String MANIFEST = "META-INF/manifest.xml";
    private static final Set<String> MARGINS = Set.of("header", "header-left", "header-first", "footer", "footer-left", "footer-first");

    @Override
    public Set<String> endings() {
        return Set.of("odt", "ott");
    }

    @Override
    public boolean recognises(SourceFile file) {
        return Signature.of(file) == Signature.OPEN_TEXT;
    }

    @Override
    public Script read(SourceFile file, ReadingChoice choice, Limits limits) throws IntakeException {
        return OfficeFiles.read(file, in -> {
            Map<String, byte[]> parts = Archive.contents(file, Set.of(CONTENT, STYLES, MANIFEST)::contains, limits);
            if (isLocked(parts)) {
                throw new IntakeException(Problem.LOCKED_OPEN_DOCUMENT, file.name());
            }
            if (!parts.containsKey(CONTENT)) {
                throw new IOException("nothing in it");
            }
            return read(parts);
        });
    }

    private static boolean isLocked(Map<String, byte[]> parts) throws IOException {
        boolean locked = false;
        if (parts.containsKey(MANIFEST)) {
            XmlCursor manifest = new XmlCursor(parts.get(MANIFEST));
            while (manifest.within(0)) {
                locked |= manifest.name().equals("encryption-data");
            }
        }
        return locked;
    }

    private static Script read(Map<String, byte[]> parts) throws IOException {
        OpenTextStyles styles = new OpenTextStyles();
        PageMargins margins = new PageMargins();
        if (parts.containsKey(STYLES)) {
            readStyles(new XmlCursor(parts.get(STYLES)), styles, margins);
        }
        OpenTextContent content = new OpenTextContent(new XmlCursor(parts.get(CONTENT)), styles);
        content.read();
        List<Warning> warnings = new ArrayList<>();
        if (content.deletions() > 0) {
            warnings.add(Warning.of(Warning.Kind.DELETIONS, content.deletions()));
        }
        margins.warning().ifPresent(warnings::add);
        return Script.of("odt", null, content.paragraphs(), warnings).commented(content.comments());
    }

    private static void readStyles(XmlCursor xml, OpenTextStyles styles, PageMargins margins) throws IOException {
        while (xml.within(0)) {
            if (xml.name().equals("style")) {
                styles.read(xml);
            } else if (MARGINS.contains(xml.name())) {
                OpenTextContent margin = new OpenTextContent(xml, styles);
                margin.read();
                margin.paragraphs().forEach(paragraph -> margins.add(paragraph.text()));
            }
        }
    }
}
