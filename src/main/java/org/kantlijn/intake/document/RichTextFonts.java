package org.kantlijn.intake.document;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kantlijn.intake.source.DecodedText;

/** In which encodings the fonts of a rich text are written. */
final class RichTextFonts {

    private static final Map<Integer, String> CODE_PAGES = Map.ofEntries(Map.entry(0, "windows-1252"), Map.entry(77, "x-MacRoman"),
        Map.entry(128, "windows-31j"), Map.entry(129, "x-windows-949"), Map.entry(134, "GBK"), Map.entry(136, "Big5"),
        Map.entry(161, "windows-1253"), Map.entry(162, "windows-1254"), Map.entry(163, "windows-1258"), Map.entry(177, "windows-1255"),
        Map.entry(178, "windows-1256"), Map.entry(186, "windows-1257"), Map.entry(204, "windows-1251"), Map.entry(222, "x-windows-874"),
        Map.entry(238, "windows-1250"));

    private final Map<Integer, Charset> fonts = new HashMap<>();
    private Charset usual = DecodedText.WESTERN;
    private int defining;

    /** What is written in a font, as far as the table of fonts tells; else that of the document. */
    Charset charset(int font) {
        return fonts.getOrDefault(font, usual);
    }

    /** The encoding of the document. */
    Charset usual() {
        return usual;
    }

    /** Takes in a word of the head of the document that names its encoding. */
    void readHead(String word, @Nullable Integer number) {
        switch (word) {
            case "mac" -> usual = known("x-MacRoman");
            case "pc" -> usual = known("IBM437");
            case "pca" -> usual = known("IBM850");
            case "ansicpg" -> usual = known(number == null ? "" : codePage(number));
            default -> { }
        }
    }

    /** Takes in a word of the table of fonts. */
    void read(String word, int number) {
        switch (word) {
            case "f" -> defining = number;
            case "fcharset" -> {
                if (CODE_PAGES.containsKey(number)) {
                    fonts.put(defining, known(CODE_PAGES.get(number)));
                }
            }
            case "cpg" -> fonts.put(defining, known(codePage(number)));
            default -> { }
        }
    }

    private static String codePage(int number) {
        return number == 65001 ? "UTF-8" : number == 10000 ? "x-MacRoman" : number >= 1250 && number <= 1258 ? "windows-" + number
            : "Cp" + number;
    }

    /** The encoding of that name; not every program has all. */
    private Charset known(String name) {
        return !name.isEmpty() && Charset.isSupported(name) ? Charset.forName(name) : usual;
    }
}
