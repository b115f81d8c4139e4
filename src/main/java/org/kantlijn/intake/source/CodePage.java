package org.kantlijn.intake.source;

import java.nio.charset.Charset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How bytes beyond ASCII come out in a code page that old programs wrote: as the letters and marks that Dutch, English, German and French
 * are full of, in places where they can stand, or as others.
 *
 * @param charset the code page
 * @param likely how much of what comes out is likely; letters that are common in these languages count double
 * @param unlikely how much of it is not
 */
record CodePage(Charset charset, int likely, int unlikely) {

    /** What a file that is not Unicode may be written in beside windows-1252: DOS and old Macs. */
    private static final List<Charset> OTHERS =
        Stream.of("IBM850", "x-MacRoman").filter(Charset::isSupported).map(Charset::forName).toList();
    private static final Set<Integer> COMMON = letters("éëèêïöüäßçà");
    private static final Set<Integer> RARER = letters("áâåæíìîñóòôøœúùûÿ");
    private static final String OPENING = "“‘„«¿¡";
    private static final String CLOSING = "”’»…";
    private static final String FREE = "–—•·€£§°©®½¼¾²³´×±";
    /** So much of a file tells enough. */
    private static final int ENOUGH = 1 << 20;
    private static final int MARGIN = 4;

    private static Set<Integer> letters(String letters) {
        return letters.chars().boxed().collect(Collectors.toSet());
    }

    /** The code page of bytes that come out as improbable letters in windows-1252 and as probable ones in it; empty where none is. */
    static Optional<Charset> suspected(byte[] bytes) {
        CodePage western = of(DecodedText.WESTERN, bytes);
        if (western.unlikely <= western.likely) {
            return Optional.empty();
        }
        return OTHERS.stream().map(charset -> of(charset, bytes))
            .filter(page -> page.likely > MARGIN * page.unlikely && page.likely > western.likely)
            .max(Comparator.comparingInt(page -> page.likely - page.unlikely)).map(CodePage::charset);
    }

    private static CodePage of(Charset charset, byte[] bytes) {
        String text = new String(bytes, 0, Math.min(ENOUGH, bytes.length), charset);
        int likely = 0;
        int unlikely = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                char before = i == 0 ? '\n' : text.charAt(i - 1);
                int weight = weight(before, text.charAt(i), i + 1 == text.length() ? '\n' : text.charAt(i + 1));
                likely += Math.max(0, weight);
                unlikely -= Math.min(0, weight);
            }
        }
        return new CodePage(charset, likely, unlikely);
    }

    /** Positive for what is likely between its neighbours, negative for what is not. */
    private static int weight(char before, char it, char after) {
        boolean within = Character.isLetter(before) || Character.isLetter(after);
        int small = Character.toLowerCase(it);
        if (COMMON.contains(small) || RARER.contains(small)) {
            boolean misplaced = Character.isUpperCase(it) && Character.isLowerCase(before) || !within && small != 'à';
            return misplaced ? -2 : COMMON.contains(small) ? 2 : 1;
        }
        boolean opens = OPENING.indexOf(it) >= 0 && !Character.isLetterOrDigit(before) && !Blanks.isBlank(after);
        boolean closes = CLOSING.indexOf(it) >= 0 && !Blanks.isBlank(before) && (it == '’' || !Character.isLetterOrDigit(after));
        boolean stands = FREE.indexOf(it) >= 0 && !(Character.isLetter(before) && Character.isLetter(after));
        return opens || closes || stands || it == '\u00A0' && !within ? 1 : -2;
    }
}
