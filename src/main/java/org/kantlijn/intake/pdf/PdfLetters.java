package org.kantlijn.intake.pdf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.TextPosition;
import org.kantlijn.intake.source.Blanks;

/** The letters of one line of a PDF while they are read, and the pieces that they make. */
final class PdfLetters {

    private static final float BOLD = 600;
    private static final float FAR = 1.5f;
    private static final float SPACE = 0.2f;

    private final Map<PDFont, Boolean> bold = new HashMap<>();
    private List<PdfLine.Piece> pieces = new ArrayList<>();
    private final List<TextPosition> all = new ArrayList<>();

    /** Takes in words that stand behind each other, as they are read and letter by letter as they stand on the page. */
    void add(String text, List<TextPosition> letters) {
        all.addAll(letters);
        if (!Blanks.isBlank(text)) {
            pieces.add(piece(Blanks.strip(text), letters));
        }
    }

    /** The line, which is at its end; none where nothing stands on it. */
    Optional<PdfLine> end(int page) {
        float width = all.isEmpty() ? 0 : all.get(0).getPageWidth();
        List<PdfLine.Piece> made = isDisordered() ? inOrder() : pieces;
        Optional<PdfLine> line = made.isEmpty() ? Optional.empty() : Optional.of(new PdfLine(page, width, baseline(), List.copyOf(made)));
        pieces = new ArrayList<>();
        all.clear();
        return line;
    }

    private float baseline() {
        return all.stream().filter(letter -> !isBlank(letter)).findFirst().orElse(all.get(0)).getYDirAdj();
    }

    private PdfLine.Piece piece(String words, List<TextPosition> letters) {
        int first = 0;
        while (first < letters.size() - 1 && isBlank(letters.get(first))) {
            first++;
        }
        int last = letters.size() - 1;
        while (last > first && isBlank(letters.get(last))) {
            last--;
        }
        int wordEnd = first;
        while (wordEnd < last && !isBlank(letters.get(wordEnd + 1))) {
            wordEnd++;
        }
        int units = Math.min(words.length(), boldUnits(letters.subList(first, last + 1)));
        return new PdfLine.Piece(words, letters.get(first).getXDirAdj(), right(letters.get(last)), right(letters.get(letters.size() - 1)),
            right(letters.get(wordEnd)), letters.get(first).getFontSizeInPt(), units);
    }

    private static boolean isBlank(TextPosition letter) {
        return Blanks.isBlank(letter.getUnicode());
    }

    private static float right(TextPosition letter) {
        return letter.getXDirAdj() + letter.getWidthDirAdj();
    }

    private int boldUnits(List<TextPosition> letters) {
        int units = 0;
        for (TextPosition letter : letters) {
            if (!bold.computeIfAbsent(letter.getFont(), PdfLetters::isBold)) {
                return units;
            }
            units += letter.getUnicode().length();
        }
        return units;
    }

    private static boolean isBold(PDFont font) {
        PDFontDescriptor descriptor = font.getFontDescriptor();
        boolean heavy = descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD);
        String name = font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
        return heavy || name.matches(".*(?:bold|black|heavy|semibold).*");
    }

    /** True when a piece was put down over those before it: signs of another font may come last though they stand in the middle. */
    private boolean isDisordered() {
        for (int i = 1; i < pieces.size(); i++) {
            if (pieces.get(i).left() < pieces.get(i - 1).right() - pieces.get(i).size() * SPACE) {
                return all.stream().noneMatch(PdfLetters::isRightToLeft);
            }
        }
        return false;
    }

    private static boolean isRightToLeft(TextPosition letter) {
        byte direction = Character.getDirectionality(letter.getUnicode().codePointAt(0));
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    /** The pieces made anew of the letters as they stand from the left to the right. */
    private List<PdfLine.Piece> inOrder() {
        List<PdfLine.Piece> made = new ArrayList<>();
        List<TextPosition> piece = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        for (TextPosition letter : all.stream().sorted(Comparator.comparing(TextPosition::getXDirAdj)).toList()) {
            float gap = piece.isEmpty() ? 0 : letter.getXDirAdj() - right(piece.get(piece.size() - 1));
            if (gap > FAR * letter.getFontSizeInPt() && !Blanks.isBlank(words.toString())) {
                made.add(piece(Blanks.strip(words.toString()), piece));
                piece = new ArrayList<>();
                words.setLength(0);
            } else if (gap > SPACE * letter.getFontSizeInPt() && !Blanks.isBlank(words.charAt(words.length() - 1))) {
                words.append(' ');
            }
            piece.add(letter);
            words.append(Normalizer.normalize(letter.getUnicode(), Normalizer.Form.NFC));
        }
        if (!Blanks.isBlank(words.toString())) {
            made.add(piece(Blanks.strip(words.toString()), piece));
        }
        return made;
    }
}
