package org.kantlijn.ui.frame;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Insets;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.ButtonGroup;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JSeparator;
import javax.swing.JToggleButton;
import javax.swing.SwingConstants;
import org.jspecify.annotations.Nullable;
import org.kantlijn.analysis.Portion;
import org.kantlijn.ui.action.Command;
import org.kantlijn.ui.action.Commands;
import org.kantlijn.ui.kit.Buttons;
import org.kantlijn.ui.kit.Headers;
import org.kantlijn.ui.kit.Icons;
import org.kantlijn.ui.kit.LineBorder;
import org.kantlijn.ui.kit.StepRing;
import org.kantlijn.ui.kit.Tone;
import org.kantlijn.ui.work.Overview;
import org.kantlijn.ui.work.Selection;
import org.kantlijn.wording.Wording;

/** The six steps with their rings, and the screens beside them. */
final class StepBar extends JPanel {

    private static final int NUMBERED = 6;

    private final Map<Selection.Step, JToggleButton> buttons = new EnumMap<>(Selection.Step.class);
    private final Map<Selection.Step, StepRing> rings = new EnumMap<>(Selection.Step.class);
    private final Wording wording;
    private final JButton search = new JButton();
    private String paletteKey = "";
    private int withAll;
    private int withNames;

    StepBar(Wording wording, Selection selection, Commands commands) {
        super(new BorderLayout());
        this.wording = wording;
        setBorder(BorderFactory.createCompoundBorder(new LineBorder(false, true), BorderFactory.createEmptyBorder(0, 8, 0, 12)));
        setPreferredSize(new Dimension(0, 44));
        JPanel steps = Headers.row();
        ButtonGroup group = new ButtonGroup();
        for (Selection.Step step : Selection.Step.values()) {
            if (step.ordinal() == NUMBERED) {
                steps.add(separator());
            }
            JToggleButton button = button(step, commands.get("step." + step.name().toLowerCase(Locale.ROOT)));
            group.add(button);
            steps.add(button);
            buttons.put(step, button);
        }
        add(steps, BorderLayout.WEST);
        add(right(commands), BorderLayout.EAST);
        selection.step().watch(step -> buttons.get(step).setSelected(true));
        buttons.get(selection.step().get()).setSelected(true);
    }

    @Override
    public void updateUI() {
        super.updateUI();
        setBackground(Tone.CHROME.now());
    }

    private JToggleButton button(Selection.Step step, Command command) {
        JToggleButton button = new JToggleButton(command);
        button.putClientProperty("JButton.buttonType", "tab");
        button.setIconTextGap(8);
        button.setMargin(new Insets(0, 10, 0, 10));
        button.setPreferredSize(new Dimension(button.getPreferredSize().width + 4, 43));
        button.setMaximumSize(new Dimension(Short.MAX_VALUE, 44));
        if (step.ordinal() < NUMBERED) {
            StepRing ring = new StepRing(step.ordinal() + 1, 0);
            rings.put(step, ring);
            button.setIcon(ring);
            button.setPreferredSize(null);
        }
        return button;
    }

    private static JComponent separator() {
        JSeparator line = new JSeparator(SwingConstants.VERTICAL);
        line.setMaximumSize(new Dimension(9, 20));
        line.setPreferredSize(new Dimension(9, 20));
        return line;
    }

    private JComponent right(Commands commands) {
        Command palette = commands.get("palette.open");
        search.setAction(palette);
        search.setText(wording.text("palette.button"));
        palette.addPropertyChangeListener(event -> nameKey(palette));
        nameKey(palette);
        search.setIcon(Icons.of("search", 14, Tone.TEXT3));
        search.setHorizontalAlignment(SwingConstants.LEADING);
        search.putClientProperty("FlatLaf.style", "foreground: $Kantlijn.text3");
        search.setMaximumSize(new Dimension(Short.MAX_VALUE, 28));
        JPanel row = Headers.row(search);
        row.add(Box.createHorizontalStrut(8));
        row.add(Buttons.icon(commands.get("edit.undo")));
        row.add(Buttons.icon(commands.get("edit.redo")));
        return row;
    }

    private void nameKey(Command palette) {
        paletteKey = palette.keyWords();
        withAll = 0;
        search.setToolTipText(paletteKey);
        revalidate();
    }

    /** Where there is little room the search keeps its icon only, and then the screens beside the steps theirs. */
    @Override
    public void doLayout() {
        if (withAll == 0) {
            show(true, true);
            withAll = wanted();
            show(false, true);
            withNames = wanted();
        }
        show(getWidth() >= withAll, getWidth() >= withNames);
        super.doLayout();
    }

    private void show(boolean searchWords, boolean names) {
        search.setText(searchWords ? wording.text("palette.button") + "   " + paletteKey : "");
        buttons.forEach((step, button) -> {
            if (step.ordinal() >= NUMBERED) {
                button.setHideActionText(!names);
                button.setPreferredSize(null);
            }
        });
        // While a container is laid out, its parts do not hear by themselves that what is in them has another size.
        for (Component part : getComponents()) {
            part.invalidate();
        }
    }

    private int wanted() {
        return getLayout().preferredLayoutSize(this).width;
    }

    /** Fills the rings. */
    void show(@Nullable Overview overview) {
        if (overview == null) {
            return;
        }
        List<Portion> portions = overview.progress().steps();
        rings.forEach((step, ring) -> {
            Portion portion = portions.get(step.ordinal());
            ring.share(portion.share());
            JToggleButton button = buttons.get(step);
            button.getAccessibleContext().setAccessibleDescription(wording.text("step.left", portion.done(), portion.of()));
            button.setToolTipText(wording.text("step.tip." + step.name().toLowerCase(Locale.ROOT), portion.left()));
            button.repaint();
        });
    }
}
