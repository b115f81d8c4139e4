package org.kantlijn.ui.transcript;

import java.awt.BorderLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.kantlijn.text.Span;
import org.kantlijn.ui.kit.KeyBinding;
import org.kantlijn.ui.kit.FoldedText;
import org.kantlijn.ui.kit.LineBorder;
import org.kantlijn.ui.kit.SearchField;
import org.kantlijn.wording.Wording;

/** Finds words in the open transcript: hits are marked with every key, Enter goes to the next, Shift+Enter back, Esc closes. */
final class FindBar extends JPanel {

    private static final int SHORTEST = 2;

    private final Wording wording;
    private final TranscriptArea area;
    private final Consumer<Span> shower;
    private final SearchField field;
    private final JLabel count = new JLabel();
    private String foldedFor = "";
    private FoldedText folded = new FoldedText("");
    private List<Span> hits = List.of();
    private int current;

    /** @param shower brings a hit into sight */
    FindBar(Wording wording, TranscriptArea area, Consumer<Span> shower) {
        super(new BorderLayout(12, 0));
        this.wording = wording;
        this.area = area;
        this.shower = shower;
        this.field = new SearchField(wording.text("find.hint"), this::typed);
        setBorder(BorderFactory.createCompoundBorder(new LineBorder(false, true), BorderFactory.createEmptyBorder(6, 24, 6, 24)));
        count.putClientProperty("FlatLaf.style", "foreground: $Kantlijn.text2");
        add(field, BorderLayout.CENTER);
        add(count, BorderLayout.EAST);
        KeyBinding.of(field, "ENTER", () -> step(1));
        KeyBinding.of(field, "shift ENTER", () -> step(-1));
        KeyBinding.of(field, "ESCAPE", this::close);
        setVisible(false);
    }

    void open() {
        String selected = area.getSelectedText();
        setVisible(true);
        if (selected != null && selected.indexOf('\n') < 0) {
            field.setText(selected);
        }
        field.selectAll();
        field.requestFocusInWindow();
    }

    private void close() {
        setVisible(false);
        hits = List.of();
        area.setHits(hits);
        area.requestFocusInWindow();
    }

    private void typed(String text) {
        String wanted = FoldedText.of(text.strip());
        hits = wanted.length() < SHORTEST ? List.of() : find(wanted);
        area.setHits(hits);
        current = firstAfter(area.getSelectionStart());
        count.setText(wanted.length() < SHORTEST ? "" : wording.text("find.count", hits.size()));
        if (!hits.isEmpty()) {
            shower.accept(hits.get(current));
        }
    }

    private List<Span> find(String wanted) {
        String text = area.text();
        if (!foldedFor.equals(text)) {
            folded = new FoldedText(text);
            foldedFor = text;
        }
        List<Span> found = new ArrayList<>();
        int at = folded.folded().indexOf(wanted);
        while (at >= 0) {
            found.add(new Span(folded.origin(at), folded.origin(at + wanted.length())));
            at = folded.folded().indexOf(wanted, at + wanted.length());
        }
        return found;
    }

    private int firstAfter(int offset) {
        for (int i = 0; i < hits.size(); i++) {
            if (hits.get(i).start() >= offset) {
                return i;
            }
        }
        return 0;
    }

    private void step(int by) {
        if (hits.isEmpty()) {
            return;
        }
        boolean onHit = area.getSelectionStart() == hits.get(current).start() && area.getSelectionEnd() == hits.get(current).end();
        current = Math.floorMod(current + (onHit ? by : 0), hits.size());
        Span hit = hits.get(current);
        area.setCaretPosition(hit.start());
        area.moveCaretPosition(hit.end());
        shower.accept(hit);
        count.setText(wording.text("find.place", current + 1, hits.size()));
    }
}
