package org.kantlijn.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.kantlijn.intake.source.DecodedText;

/** One invented interview, written in every format that word processors know. */
public final class InterviewFiles {

    private static final Pattern LINE = Pattern.compile("(?<time>\\[[\\d:]+\\] )?(?<label>(?:Interviewer|Respondent):)?(?<words>.*)");
    private static final String MARGIN = "Interview 7, vertrouwelijk";
    private static final float SIZE = 11;
    private static final float LEADING = 14;
    private static final float LEFT = 72;
    private static final float RIGHT = 523;

    private final List<Line> lines;

    /** A paragraph: a time, a label that is bold, and words, of which the first two may be empty. */
    private record Line(String time, String label, String words) {

        boolean isHeading() {
            return words.startsWith("Interview 7");
        }
    }

    InterviewFiles(String text) {
        lines = text.lines().map(LINE::matcher).filter(Matcher::matches)
            .map(line -> new Line(orEmpty(line, "time"), orEmpty(line, "label"), line.group("words"))).toList();
    }

    private static String orEmpty(Matcher line, String group) {
        return Objects.requireNonNullElse(line.group(group), "");
    }

    static String text() {
        return new String(resource("interview.txt"), StandardCharsets.UTF_8);
    }

    /** A file beside the tests. */
    public static byte[] resource(String name) {
        try (InputStream in = Objects.requireNonNull(InterviewFiles.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] docx() throws IOException {
        try (XWPFDocument document = new XWPFDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (Line line : lines) {
                XWPFParagraph paragraph = document.createParagraph();
                if (line.isHeading()) {
                    paragraph.setStyle("Title");
                }
                paragraph.createRun().setText(line.time);
                paragraph.createRun().setText(line.label);
                paragraph.getRuns().get(1).setBold(true);
                paragraph.createRun().setText(line.words);
            }
            document.createHeader(HeaderFooterType.DEFAULT).createParagraph().createRun().setText(MARGIN);
            document.write(out);
            return out.toByteArray();
        }
    }

    byte[] odt() throws IOException {
        String body = lines.stream().map(line -> (line.isHeading() ? "<text:h>%s%s%s</text:h>" : "<text:p>%s%s%s</text:p>\n  ")
            .formatted(line.time, line.label.isEmpty() ? "" : "<text:span text:style-name=\"T1\">" + line.label + "</text:span>",
                line.words))
            .collect(Collectors.joining());
        String content = "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
            + " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
            + " xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\"><office:automatic-styles>"
            + "<style:style style:name=\"T1\" style:family=\"text\"><style:text-properties fo:font-weight=\"bold\"/></style:style>"
            + "</office:automatic-styles><office:body><office:text>" + body + "</office:text></office:body></office:document-content>";
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("mimetype"));
            zip.write("application/vnd.oasis.opendocument.text".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    byte[] rtf() {
        StringBuilder rtf = new StringBuilder("{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Calibri;}}"
            + "{\\stylesheet{\\s0 Normal;}{\\s1 Title;}}{\\header " + MARGIN + "\\par}\n");
        for (Line line : lines) {
            rtf.append(line.isHeading() ? "\\pard\\s1 " : "\\pard ").append(line.time).append("{\\b ").append(line.label).append("}")
                .append(escaped(line.words)).append("\\par\n");
        }
        return rtf.append('}').toString().getBytes(StandardCharsets.US_ASCII);
    }

    /** Letters of windows-1252 by their number there, others by that in Unicode. */
    private static String escaped(String words) {
        return words.chars().mapToObj(c -> c < 0x80 ? String.valueOf((char) c)
            : c < 0x100 ? "\\'%02x".formatted(c) : "\\u" + c + "?").collect(Collectors.joining());
    }

    byte[] html() {
        return lines.stream().map(line -> (line.isHeading() ? "<h1>%s%s%s</h1>\n" : "<p>%s<b>%s</b>\n  %s</p>\n")
                .formatted(line.time, line.label, line.words.strip()))
            .collect(Collectors.joining("", "<!DOCTYPE html><html><head><meta charset=windows-1252><title>Interview</title>"
                + "<style>p {margin: 0}</style></head><body>\n", "</body></html>")).getBytes(DecodedText.WESTERN);
    }

    /** Pages with a running header and a number, on which lines are broken where they are full. */
    byte[] pdf() throws IOException {
        try (PDDocument document = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            try (PageWriter pages = new PageWriter(document)) {
                for (Line line : lines) {
                    pages.write(line);
                }
            }
            document.save(out);
            return out.toByteArray();
        }
    }

    private static final class PageWriter implements AutoCloseable {

        private final PDFont plain = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
        private final PDFont bold = new PDType1Font(Standard14Fonts.FontName.HELVETICA_BOLD);
        private final PDDocument document;
        private PDPageContentStream page;
        private float y;

        PageWriter(PDDocument document) throws IOException {
            this.document = document;
            page = next();
        }

        private PDPageContentStream next() throws IOException {
            PDPage sheet = new PDPage(PDRectangle.A4);
            document.addPage(sheet);
            PDPageContentStream stream = new PDPageContentStream(document, sheet);
            put(stream, LEFT, 800, plain, MARGIN);
            put(stream, 290, 40, plain, String.valueOf(document.getNumberOfPages()));
            y = 760;
            return stream;
        }

        private void write(Line line) throws IOException {
            float x = LEFT;
            PDFont font = line.isHeading() ? bold : plain;
            List<String> words = new ArrayList<>(List.of((line.time + line.label + line.words).split(" ")));
            for (String word : words) {
                PDFont own = word.equals(line.label) ? bold : font;
                float width = own.getStringWidth(word) / 1000 * SIZE;
                if (x + width > RIGHT) {
                    x = LEFT;
                    newLine();
                }
                put(page, x, y, own, word);
                x += width + plain.getStringWidth(" ") / 1000 * SIZE;
            }
            newLine();
        }

        private void newLine() throws IOException {
            y -= LEADING;
            if (y < 70) {
                page.close();
                page = next();
            }
        }

        private static void put(PDPageContentStream stream, float x, float y, PDFont font, String words) throws IOException {
            stream.beginText();
            stream.setFont(font, SIZE);
            stream.newLineAtOffset(x, y);
            stream.showText(words);
            stream.endText();
        }

        @Override
        public void close() throws IOException {
            page.close();
        }
    }
}
