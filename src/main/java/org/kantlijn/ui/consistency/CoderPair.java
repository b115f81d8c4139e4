package org.kantlijn.ui.consistency;

import java.awt.Dimension;
import java.util.List;
import javax.swing.Box;
import javax.swing.DefaultComboBoxModel;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import org.jspecify.annotations.Nullable;
import org.kantlijn.study.Coder;
import org.kantlijn.study.Id;
import org.kantlijn.ui.kit.Headers;
import org.kantlijn.wording.Wording;

/** The choice of two coders. Who is chosen on both sides changes places. */
final class CoderPair {

    private static final int WIDEST = 200;

    private final Choice first = new Choice();
    private final Choice second = new Choice();
    private final JComponent component;
    private final Runnable asked;
    private boolean filling;
    private @Nullable Coder lastFirst;
    private @Nullable Coder lastSecond;

    /** @param asked runs when another pair is chosen */
    CoderPair(Wording wording, Runnable asked) {
        this.asked = asked;
        first.getAccessibleContext().setAccessibleName(wording.text("coder.first"));
        second.getAccessibleContext().setAccessibleName(wording.text("coder.second"));
        first.addActionListener(event -> chosen());
        second.addActionListener(event -> chosen());
        component = Headers.row(first);
        component.add(Box.createHorizontalStrut(8));
        component.add(new JLabel(wording.text("coder.and")));
        component.add(Box.createHorizontalStrut(8));
        component.add(second);
    }

    JComponent component() {
        return component;
    }

    /** The first of the pair; null when there are no two. */
    @Nullable Id<Coder> first() {
        return lastFirst == null ? null : lastFirst.id();
    }

    /** The second of the pair; null when there are no two. */
    @Nullable Id<Coder> second() {
        return lastSecond == null ? null : lastSecond.id();
    }

    /** Offers these coders and keeps the choice where it can; at first who works here is compared with whoever coded most. */
    void show(List<Coder> coders, Id<Coder> self) {
        filling = true;
        Coder one = kept(coders, lastFirst, coders.stream().filter(coder -> coder.id().equals(self)).findFirst().orElse(null), null);
        Coder other = kept(coders, lastSecond, null, one);
        first.offer(coders, one);
        second.offer(coders, other);
        lastFirst = one;
        lastSecond = other;
        filling = false;
    }

    private static @Nullable Coder kept(List<Coder> coders, @Nullable Coder last, @Nullable Coder wanted, @Nullable Coder taken) {
        if (last != null && coders.contains(last) && !last.equals(taken)) {
            return last;
        }
        return wanted != null ? wanted : coders.stream().filter(coder -> !coder.equals(taken)).findFirst().orElse(null);
    }

    private void chosen() {
        if (filling) {
            return;
        }
        filling = true;
        Coder one = first.coder();
        Coder other = second.coder();
        if (one != null && one.equals(other)) {
            boolean firstChanged = !one.equals(lastFirst);
            first.select(firstChanged ? one : lastSecond);
            second.select(firstChanged ? lastFirst : other);
        }
        filling = false;
        lastFirst = first.coder();
        lastSecond = second.coder();
        asked.run();
    }

    /** A coder as a choice shows it. */
    private record Named(Coder coder) {

        @Override
        public String toString() {
            return coder.name();
        }
    }

    /** A choice that long names do not make wide. */
    private static final class Choice extends JComboBox<Named> {

        void offer(List<Coder> coders, @Nullable Coder chosen) {
            setModel(new DefaultComboBoxModel<>(coders.stream().map(Named::new).toArray(Named[]::new)));
            select(chosen);
        }

        void select(@Nullable Coder coder) {
            setSelectedItem(coder == null ? null : new Named(coder));
        }

        @Nullable Coder coder() {
            return getSelectedItem() instanceof Named named ? named.coder() : null;
        }

        @Override
        public Dimension getPreferredSize() {
            Dimension wanted = super.getPreferredSize();
            return new Dimension(Math.min(wanted.width, WIDEST), wanted.height);
        }

        @Override
        public Dimension getMaximumSize() {
            return getPreferredSize();
        }
    }
}
