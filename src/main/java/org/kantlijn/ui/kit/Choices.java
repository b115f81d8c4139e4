package org.kantlijn.ui.kit;

import java.awt.Component;
import java.util.Map;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JComboBox;
import javax.swing.JList;
import org.jspecify.annotations.Nullable;

/** Boxes to choose one of a few things from, each with its words. */
public final class Choices {

    private Choices() {
    }

    /** A box with these choices, in order. */
    public static <T> JComboBox<T> box(Map<T, String> words, T chosen) {
        JComboBox<T> box = new JComboBox<>();
        words.keySet().forEach(box::addItem);
        box.setSelectedItem(chosen);
        box.setRenderer(new Words(words));
        return box;
    }

    private static final class Words extends DefaultListCellRenderer {

        private final transient Map<?, String> words;

        Words(Map<?, String> words) {
            this.words = words;
        }

        @Override
        public Component getListCellRendererComponent(JList<?> list, @Nullable Object value, int index, boolean selected, boolean focused) {
            return super.getListCellRendererComponent(list, words.get(value), index, selected, focused);
        }
    }
}
