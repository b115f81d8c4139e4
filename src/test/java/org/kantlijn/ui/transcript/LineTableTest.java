package org.kantlijn.ui.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kantlijn.text.TurnTable;

class LineTableTest {

    private final LineTable lines = LineTable.of("Vooraf weet je nooit of iemand het volhoudt.\n\n".repeat(40), new TurnTable(List.of()),
        new Advances(new Font(Font.SERIF, Font.PLAIN, 16), new FontRenderContext(null, true, false)), 120, 25);

    @Test
    void aLineLookedForFromAnyLineAboveItIsTheSame() {
        int last = lines.end(lines.count() - 1);

        for (int offset = 0; offset <= last; offset++) {
            int line = lines.lineAt(offset);
            for (int from = 0; from <= line; from++) {
                assertThat(lines.lineAt(offset, from)).isEqualTo(line);
            }
        }
    }
}
