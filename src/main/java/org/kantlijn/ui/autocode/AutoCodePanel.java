package org.kantlijn.ui.autocode;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.event.ListDataEvent;
import javax.swing.event.ListDataListener;
import org.jspecify.annotations.Nullable;
import org.kantlijn.study.Code;
import org.kantlijn.study.Id;
import org.kantlijn.study.Study;
import org.kantlijn.ui.kit.Buttons;
import org.kantlijn.ui.kit.Headers;
import org.kantlijn.ui.kit.KeyBinding;
import org.kantlijn.ui.kit.Newest;
import org.kantlijn.ui.kit.Swatch;
import org.kantlijn.ui.work.CodePicker;
import org.kantlijn.ui.work.CodingWork;
import org.kantlijn.ui.work.Place;
import org.kantlijn.ui.work.PlaceWords;
import org.kantlijn.ui.work.Work;
import org.kantlijn.wording.Wording;

/** Asks what is to be coded at once, shows what that comes to, and codes what is ticked in one step. */
final class AutoCodePanel extends JPanel {

    private static final int GAP = 12;

    private final transient Work work;
    private final transient CodingWork coding;
    private final transient Wording wording;
    private final transient Runnable done;
    private final AutoHits hits = new AutoHits();
    private final JList<AutoHit> list = new JList<>(hits);
    private final JLabel count = new JLabel();
    private final JButton codeButton;
    private final JButton apply;
    private final transient AutoQueryForm form;
    private final transient Newest newest = new Newest();
    private transient @Nullable Id<Code> code;

    /** @param done runs when it was coded, or given up */
    AutoCodePanel(Work work, CodingWork coding, Wording wording, Runnable done) {
        super(new BorderLayout(0, 12));
        this.work = work;
        this.coding = coding;
        this.wording = wording;
        this.done = done;
        this.code = work.selection().code().get();
        this.codeButton = Buttons.plain("", this::chooseCode);
        this.apply = Buttons.main(wording.text("apply"), this::apply);
        this.form = new AutoQueryForm(work, wording, codeButton, this::search);
        setBorder(BorderFactory.createEmptyBorder(16, 16, 16, 16));
        setPreferredSize(new Dimension(760, 560));
        add(form.component(), BorderLayout.NORTH);
        add(preview(), BorderLayout.CENTER);
        add(foot(), BorderLayout.SOUTH);
        hits.addListDataListener(new Counting());
        showCode();
        search();
    }

    private static JComponent gap() {
        Dimension gap = new Dimension(GAP, 0);
        return new Box.Filler(gap, gap, gap);
    }

    private JComponent preview() {
        new AutoHitCell(wording, hits).showIn(list);
        list.getAccessibleContext().setAccessibleName(wording.text("preview"));
        list.putClientProperty("FlatLaf.style", "background: $Kantlijn.page");
        list.addMouseListener(new Ticking());
        KeyBinding.of(list, "SPACE", () -> hits.toggle(list.getSelectedIndices()));
        JPanel preview = new JPanel(new BorderLayout(0, 4));
        preview.add(Headers.row(count, gap(), Buttons.link(wording.text("tick.all"), () -> hits.tickAll(true)),
            Buttons.link(wording.text("tick.none"), () -> hits.tickAll(false))), BorderLayout.NORTH);
        preview.add(new JScrollPane(list), BorderLayout.CENTER);
        return preview;
    }

    private JComponent foot() {
        JPanel foot = new JPanel(new BorderLayout());
        foot.add(Headers.row(Buttons.plain(wording.text("cancel"), done), gap(), apply), BorderLayout.EAST);
        return foot;
    }

    private Optional<Code> code() {
        return work.study().code(code);
    }

    private void showCode() {
        codeButton.setText(code().map(Code::name).orElse(wording.text("code.none")));
        codeButton.setIcon(code().map(known -> new Swatch(known.colour())).orElse(null));
        if (code != null) {
            hits.know(work.study(), code, work.coder().id());
        }
        tell();
    }

    private void chooseCode() {
        new CodePicker(work).open(codeButton, new Rectangle(0, 0, codeButton.getWidth(), codeButton.getHeight()), wording.text("code.pick"),
            new Picking());
    }

    private final class Picking implements CodePicker.Chooser {

        @Override
        public void chose(Code chosen) {
            code = chosen.id();
            showCode();
        }

        @Override
        public void choseNew(String name) {
            coding.create(name).ifPresent(made -> {
                code = made;
                showCode();
            });
        }
    }

    /** Looks for the passages in the background; what was asked before is given up. */
    private void search() {
        Study study = work.study();
        AutoQuery query = form.query();
        Newest.Round round = newest.next();
        PlaceWords words = new PlaceWords(work.locale(), study);
        work.background().run(() -> {
            List<Place> places = new AutoSearch(study, round::isOver).find(query);
            return AutoHit.of(study, places, words);
        }, round.only(this::found), round.failing());
    }

    private void found(List<AutoHit> found) {
        hits.show(found);
        showCode();
    }

    private void tell() {
        int ticked = hits.ticked().size();
        count.setText(wording.text("count", hits.getSize(), ticked, hits.known()));
        apply.setEnabled(ticked > 0 && code().isPresent());
    }

    private void apply() {
        List<Place> ticked = hits.ticked();
        if (!ticked.isEmpty()) {
            code().ifPresent(chosen -> coding.applyAll(chosen, ticked));
            done.run();
        }
    }

    /** The button that codes. */
    JButton main() {
        return apply;
    }

    /** What gets the keyboard first. */
    JComponent focus() {
        return form.focus();
    }

    private final class Counting implements ListDataListener {

        @Override
        public void intervalAdded(ListDataEvent event) {
            tell();
        }

        @Override
        public void intervalRemoved(ListDataEvent event) {
            tell();
        }

        @Override
        public void contentsChanged(ListDataEvent event) {
            tell();
        }
    }

    private final class Ticking extends MouseAdapter {

        @Override
        public void mousePressed(MouseEvent event) {
            int index = list.locationToIndex(event.getPoint());
            if (index >= 0 && event.getX() < AutoHitCell.TICK) {
                hits.toggle(new int[] {index});
            }
        }
    }
}
