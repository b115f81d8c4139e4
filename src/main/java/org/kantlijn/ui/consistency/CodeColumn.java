package org.kantlijn.ui.consistency;

import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.kantlijn.ui.consistency.Comparison.CodeRow;
import org.kantlijn.ui.consistency.Comparison.Mark;
import org.kantlijn.wording.Wording;

/** The columns of the table of codes. */
enum CodeColumn {
    CODE(240, row -> 0),
    BY_FIRST(72, CodeRow::byFirst),
    BY_SECOND(72, CodeRow::bySecond),
    BOTH(64, row -> row.count(Mark.BOTH)),
    ONLY_FIRST(96, row -> row.count(Mark.FIRST)),
    ONLY_SECOND(96, row -> row.count(Mark.SECOND)),
    SHARE(128, CodeRow::share);

    private final int width;
    private final ToDoubleFunction<CodeRow> value;

    CodeColumn(int width, ToDoubleFunction<CodeRow> value) {
        this.width = width;
        this.value = value;
    }

    /** How wide it would like to be, in pixels at 100 %. */
    int width() {
        return width;
    }

    /** What stands above it. */
    String heading(Wording wording, Comparison comparison) {
        return wording.text("column." + name().toLowerCase(Locale.ROOT), comparison.first().name(), comparison.second().name());
    }

    /** What it says of a code, in words. */
    String text(CodeRow row, Wording wording) {
        return switch (this) {
            case CODE -> row.code().name();
            case SHARE -> wording.text("percent", Math.round(row.share() * 100));
            default -> wording.text("number", (int) value.applyAsDouble(row));
        };
    }
}
