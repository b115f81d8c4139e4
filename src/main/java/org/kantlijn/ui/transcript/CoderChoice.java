package org.kantlijn.ui.transcript;

import java.util.ArrayList;
import java.util.List;
import javax.swing.DefaultComboBoxModel;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import org.jspecify.annotations.Nullable;
import org.kantlijn.change.Step;
import org.kantlijn.study.Coder;
import org.kantlijn.study.Id;
import org.kantlijn.study.Study;
import org.kantlijn.ui.work.Work;
import org.kantlijn.wording.Wording;

/** Whose codings are shown: everybody's or one coder's. */
final class CoderChoice {

    private final Work work;
    private final Wording wording;
    private final JComboBox<Choice> box = new JComboBox<>();
    private boolean filling;

    CoderChoice(Work work, Wording wording) {
        this.work = work;
        this.wording = wording;
        box.getAccessibleContext().setAccessibleName(wording.text("coders.name"));
        box.setToolTipText(wording.text("coders.name"));
        box.addActionListener(event -> chosen());
        work.onChange(this::studyChanged);
        fill(work.study());
    }

    /** One entry; its words are what the box shows. */
    private record Choice(@Nullable Id<Coder> coder, String words) {

        @Override
        public String toString() {
            return words;
        }
    }

    JComponent component() {
        return box;
    }

    private void studyChanged(Study before, Study after, @Nullable Step step) {
        if (!before.coders().equals(after.coders())) {
            fill(after);
        }
    }

    private void fill(Study study) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice(null, wording.text("coders.all")));
        study.coders().forEach(coder -> choices.add(new Choice(coder.id(), coder.name())));
        filling = true;
        box.setModel(new DefaultComboBoxModel<>(choices.toArray(new Choice[0])));
        choices.stream().filter(c -> c.coder() != null && c.coder().equals(work.selection().shownCoder().get())).findFirst()
            .ifPresent(box::setSelectedItem);
        box.setMaximumSize(box.getPreferredSize());
        box.setVisible(study.coders().size() > 1);
        filling = false;
    }

    private void chosen() {
        if (!filling && box.getSelectedItem() instanceof Choice choice) {
            work.selection().shownCoder().set(choice.coder());
        }
    }
}
