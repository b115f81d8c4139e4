package org.kantlijn.ui.intake;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.GridLayout;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javax.swing.BorderFactory;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import org.kantlijn.intake.ImportChoices;
import org.kantlijn.intake.script.Offer;
import org.kantlijn.intake.script.ReadingChoice;
import org.kantlijn.intake.script.ReadingChoice.ColumnUse;
import org.kantlijn.ui.kit.Buttons;
import org.kantlijn.ui.kit.LineBorder;
import org.kantlijn.ui.kit.Stack;
import org.kantlijn.ui.kit.Tone;
import org.kantlijn.ui.kit.Type;
import org.kantlijn.wording.Wording;

/** The tiers of an annotated recording, or the columns of a table: what of them is read, and as what. */
final class OfferList extends JScrollPane {

    private static final int ROW = 36;

    private final transient Wording wording;
    private final transient Consumer<UnaryOperator<ReadingChoice>> chooser;
    private final Stack rows = new Stack(0);
    private final transient List<JComponent> controls = new ArrayList<>();
    private transient Offer shown = Offer.NONE;

    OfferList(Wording wording, Consumer<UnaryOperator<ImportChoices>> chooser) {
        this.wording = wording;
        this.chooser = edit -> chooser.accept(choices -> choices.reading(edit.apply(choices.reading())));
        setViewportView(rows);
        setBorder(BorderFactory.createEmptyBorder());
        setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        getVerticalScrollBar().setUnitIncrement(ROW);
        updateUI();
    }

    @Override
    public void updateUI() {
        super.updateUI();
        getViewport().setBackground(Tone.PAGE.now());
    }

    void show(Offer offer) {
        if (!offer.equals(shown)) {
            int focused = IntStream.range(0, controls.size()).filter(i -> controls.get(i).isFocusOwner()).findFirst().orElse(-1);
            shown = offer;
            controls.clear();
            rows.removeAll();
            offer.tiers().forEach(tier -> rows.add(row(tick(tier), Buttons.remark(said(tier)), tier.sample())));
            offer.columns().forEach(column -> rows.add(row(heading(column), use(column), column.sample())));
            if (focused >= 0 && focused < controls.size()) {
                controls.get(focused).requestFocusInWindow();
            }
            rows.revalidate();
            rows.repaint();
        }
    }

    private String said(Offer.Tier tier) {
        return tier.speaker().isEmpty() ? wording.text("tier.cues", tier.cues())
            : wording.text("tier.speaker", tier.speaker(), tier.cues());
    }

    private static JPanel row(JComponent name, JComponent use, String sample) {
        JLabel words = new JLabel(sample.replace('\n', ' '));
        words.setFont(Type.serif(14));
        words.setToolTipText(SampleTip.html(List.of(sample)));
        words.putClientProperty("FlatLaf.style", "foreground: $Kantlijn.text2");
        JPanel left = new JPanel(new GridLayout(1, 2, 12, 0));
        left.setOpaque(false);
        left.add(name);
        left.add(use);
        JPanel row = new JPanel(new BorderLayout(16, 0)) {
            @Override
            public Dimension getPreferredSize() {
                return new Dimension(super.getPreferredSize().width, ROW);
            }
        };
        row.setOpaque(false);
        row.setBorder(BorderFactory.createCompoundBorder(new LineBorder(false, true), BorderFactory.createEmptyBorder(3, 24, 3, 16)));
        left.setPreferredSize(new Dimension(320, ROW));
        row.add(left, BorderLayout.WEST);
        row.add(words, BorderLayout.CENTER);
        return row;
    }

    private JCheckBox tick(Offer.Tier tier) {
        JCheckBox tick = new JCheckBox(tier.name(), tier.taken());
        controls.add(tick);
        tick.setToolTipText(tier.name());
        tick.addActionListener(event -> {
            List<String> taken = new ArrayList<>(shown.tiers().stream().filter(Offer.Tier::taken).map(Offer.Tier::name).toList());
            taken.remove(tier.name());
            if (tick.isSelected()) {
                taken.add(tier.name());
            }
            chooser.accept(reading -> reading.tiered(taken));
        });
        return tick;
    }

    private static JLabel heading(Offer.Column column) {
        JLabel heading = new JLabel(column.heading());
        heading.setFont(Type.semibold(13));
        heading.setToolTipText(column.heading());
        return heading;
    }

    private JComboBox<Choice<ColumnUse>> use(Offer.Column column) {
        JComboBox<Choice<ColumnUse>> box = new JComboBox<>();
        for (ColumnUse use : ColumnUse.values()) {
            box.addItem(new Choice<>(use, wording.text("use." + use.name().toLowerCase(Locale.ROOT))));
        }
        controls.add(box);
        box.setSelectedIndex(column.use().ordinal());
        box.getAccessibleContext().setAccessibleName(wording.text("column.use", column.heading()));
        box.addActionListener(event -> {
            ColumnUse chosen = box.getItemAt(box.getSelectedIndex()).value();
            chooser.accept(reading -> reading.laidOut(reading.layout(), with(reading.columns(), column.heading(), chosen)));
        });
        return box;
    }

    private static Map<String, ColumnUse> with(Map<String, ColumnUse> columns, String heading, ColumnUse use) {
        Map<String, ColumnUse> more = new HashMap<>(columns);
        more.put(heading, use);
        return more;
    }
}
