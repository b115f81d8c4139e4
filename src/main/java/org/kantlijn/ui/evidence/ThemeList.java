package org.kantlijn.ui.evidence;

import java.awt.BorderLayout;
import java.util.Objects;
import java.util.function.Function;
import javax.swing.BorderFactory;
import javax.swing.DefaultListModel;
import javax.swing.Icon;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.ListSelectionModel;
import javax.swing.event.ListSelectionEvent;
import org.jspecify.annotations.Nullable;
import org.kantlijn.change.Step;
import org.kantlijn.study.Id;
import org.kantlijn.study.Study;
import org.kantlijn.study.Theme;
import org.kantlijn.ui.kit.Headers;
import org.kantlijn.ui.kit.Type;
import org.kantlijn.ui.work.Work;
import org.kantlijn.wording.Wording;
import org.kantlijn.workspace.StudyListener;

/** The list of themes at the left of a screen: what is chosen there is the selected theme, and the other way round. */
public final class ThemeList extends JPanel {


    private final transient Work work;
    private final DefaultListModel<Outline.Row> model = new DefaultListModel<>();
    private final JList<Outline.Row> list = new JList<>(model);
    private boolean filling;

    /**
     * What stands at the right of a row.
     *
     * @param text a word or a number; may be empty
     * @param icon before it; null for none
     */
    public record Remark(String text, @Nullable Icon icon) {

        /** Nothing to remark. */
        public static final Remark NONE = new Remark("", null);
    }

    /**
     * @param work the study
     * @param remark what the numbers at the right are; may be empty
     * @param remarks what stands at the right of each theme
     */
    public ThemeList(Work work, String remark, Function<Theme, Remark> remarks) {
        super(new BorderLayout());
        this.work = work;
        Wording wording = Wording.of(ThemeList.class, work.locale());
        JLabel what = new JLabel(remark);
        JPanel head = Headers.panel(new JLabel(wording.text("themes")), new JLabel(), what);
        what.setFont(Type.sans(12));
        what.putClientProperty("FlatLaf.style", "foreground: $Kantlijn.text3");
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        new ThemeRow(remarks).showIn(list);
        list.getAccessibleContext().setAccessibleName(wording.text("themes"));
        list.addListSelectionListener(this::chosen);
        JScrollPane scroll = new JScrollPane(list);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        scroll.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        add(head, BorderLayout.NORTH);
        add(scroll, BorderLayout.CENTER);
        work.onChange(new Follower());
        work.selection().theme().watch(theme -> follow());
        fill();
    }

    /** The list itself, which takes the keyboard. */
    public JComponent focus() {
        return list;
    }

    /** Shows other remarks. */
    public void refresh() {
        list.repaint();
    }

    private void fill() {
        filling = true;
        model.clear();
        Outline.of(work.study()).forEach(model::addElement);
        filling = false;
        follow();
    }

    /** Something is always chosen while there are themes, so that the screen has something to show. */
    private void follow() {
        if (model.isEmpty()) {
            return;
        }
        int place = place(work.selection().theme().get());
        if (place < 0) {
            work.selection().theme().set(model.get(0).theme().id());
        } else if (place != list.getSelectedIndex()) {
            list.setSelectedIndex(place);
            list.ensureIndexIsVisible(place);
        }
    }

    private int place(@Nullable Id<Theme> theme) {
        for (int i = 0; i < model.size(); i++) {
            if (model.get(i).theme().id().equals(theme)) {
                return i;
            }
        }
        return -1;
    }

    private void chosen(ListSelectionEvent event) {
        Outline.Row row = list.getSelectedValue();
        if (!filling && !event.getValueIsAdjusting() && row != null) {
            work.selection().theme().set(row.theme().id());
        }
    }

    private final class Follower implements StudyListener {

        @Override
        public void changed(Study before, Study after, @Nullable Step step) {
            if (!Objects.equals(before.themes(), after.themes())) {
                fill();
            }
        }
    }
}
