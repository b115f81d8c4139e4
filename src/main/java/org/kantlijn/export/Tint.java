package org.kantlijn.export;

import java.util.HexFormat;
import org.kantlijn.study.Colour;

/** How each colour of a code looks on paper: the line stands out, the ink is read as text, the tint lies behind text. */
enum Tint {
    BLUE("0574B0", "0270AB", "E0F1FF"),
    COPPER("B3652B", "A35719", "FEEADD"),
    GREEN("046A4E", "046A4E", "DBF6EA"),
    MAGENTA("A04280", "A04280", "FFE6F4"),
    MUSTARD("A39203", "796C00", "F3F0D7"),
    PURPLE("6441A2", "6441A2", "F0EBFE"),
    SKY("528FE6", "2F6BBF", "E5EFFE"),
    CHESTNUT("762F01", "762F01", "FEEAE0"),
    SAGE("6B8368", "5B7258", "E8F2E6"),
    ROSE("CE6C93", "A84A72", "FEE8EF"),
    BRONZE("7A5B01", "7A5B01", "F8EDD7"),
    SLATE("404858", "404858", "EAEFF7");

    private final String line;
    private final String ink;
    private final String tint;

    Tint(String line, String ink, String tint) {
        this.line = line;
        this.ink = ink;
        this.tint = tint;
    }

    static Tint of(Colour colour) {
        return valueOf(colour.name());
    }

    byte[] line() {
        return HexFormat.of().parseHex(line);
    }

    byte[] ink() {
        return HexFormat.of().parseHex(ink);
    }

    byte[] tint() {
        return HexFormat.of().parseHex(tint);
    }
}
