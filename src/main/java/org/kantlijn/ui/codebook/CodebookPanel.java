package org.kantlijn.ui.codebook;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.Dimension;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JSplitPane;
import javax.swing.ScrollPaneConstants;
import org.kantlijn.study.Code;
import org.kantlijn.study.Id;
import org.kantlijn.ui.action.Command;
import org.kantlijn.ui.action.Commands;
import org.kantlijn.ui.kit.Buttons;
import org.kantlijn.ui.kit.EmptyState;
import org.kantlijn.ui.kit.Headers;
import org.kantlijn.ui.kit.KeyBinding;
import org.kantlijn.ui.kit.SearchField;
import org.kantlijn.ui.work.Place;
import org.kantlijn.ui.work.Work;
import org.kantlijn.wording.Wording;

/** The codebook at the right of the transcript: filter, tree, and what the selected code means. */
public final class CodebookPanel {

    private static final int WIDTH = 300;
    private static final int READING = 144;
    private static final int WRITING = 440;
    private static final String TREE = "tree";
    private static final String NO_CODES = "no codes";
    private static final String NO_FIT = "no fit";

    private final Work work;
    private final Wording wording;
    private final CodebookModel model;
    private final CodebookTree tree;
    private final CodeDetails details;
    private final SearchField filter;
    private final CodebookMenu menu;
    private final JLabel remark = new JLabel();
    private final CardLayout cards = new CardLayout();
    private final JPanel middle = new JPanel(cards);
    private final NoFit noFit;
    private final JSplitPane split = new JSplitPane(JSplitPane.VERTICAL_SPLIT);
    private int reading = READING;
    private BiConsumer<Code, Place> dropped = (code, place) -> { };

    /** Shows the codebook of a study and adds what can be done to codes to the commands. */
    public CodebookPanel(Work work, Commands commands) {
        this.work = work;
        this.wording = Wording.of(CodebookPanel.class, work.locale());
        this.model = new CodebookModel(work);
        this.tree = new CodebookTree(work, model, wording);
        CodebookCommands deeds = new CodebookCommands(work, model, wording, new Here(), commands);
        deeds.register();
        deeds.bindTo(tree.component());
        this.details = new CodeDetails(work, model, wording, commands.get("code.describe"), this::share);
        this.filter = new SearchField(wording.text("filter.hint"), model::filter);
        this.noFit = new NoFit(wording, this::createFromFilter);
        this.menu = new CodebookMenu(wording, commands, deeds);
        tree.drag(new CodeTreeDrag(model, deeds, (code, place) -> dropped.accept(code, place)));
        tree.component().setComponentPopupMenu(menu.popup());
        KeyBinding.of(filter, "DOWN", tree::enter);
        KeyBinding.of(filter, "ENTER", this::enter);
        KeyBinding.of(tree.component(), "ENTER", tree::applyCurrent);
        KeyBinding.of(tree.component(), "ESCAPE", () -> model.cut().set(null));
        assemble(commands);
        model.outline().watch(this::show);
        show(model.outline().get());
    }

    private final class Here implements Stage {

        @Override
        public void name(Id<Code> id) {
            if (id.equals(CodeOutline.DRAFT)) {
                filter.setText("");
            }
            tree.name(id);
        }

        @Override
        public void describe() {
            details.describe();
        }

        @Override
        public void filter() {
            filter.requestFocusInWindow();
            filter.selectAll();
        }

        @Override
        public void preview(Merging merging, Runnable merge) {
            new MergeDialog(merging, wording, merge).open(tree.component());
        }

        @Override
        public JComponent tree() {
            return tree.component();
        }
    }

    private void assemble(Commands commands) {
        JPanel head = Headers.panel(new JLabel(wording.text("panel.title")), remark, Buttons.icon(commands.get("code.create")),
            menu.button());
        JPanel above = new JPanel(new BorderLayout());
        above.add(head, BorderLayout.NORTH);
        JPanel field = new JPanel(new BorderLayout());
        field.setBorder(BorderFactory.createEmptyBorder(0, 16, 4, 12));
        field.add(filter);
        above.add(field, BorderLayout.CENTER);
        middle.add(scroller(), TREE);
        middle.add(new EmptyState(wording.text("empty"), Buttons.plain(commands.get("code.create"))), NO_CODES);
        middle.add(noFit, NO_FIT);
        JPanel top = new JPanel(new BorderLayout());
        top.add(above, BorderLayout.NORTH);
        top.add(middle, BorderLayout.CENTER);
        top.setMinimumSize(new Dimension(0, 120));
        details.setMinimumSize(new Dimension(0, 60));
        details.setPreferredSize(new Dimension(WIDTH, READING));
        split.setTopComponent(top);
        split.setBottomComponent(details);
        split.setResizeWeight(1);
        split.setBorder(BorderFactory.createEmptyBorder());
        split.putClientProperty("FlatLaf.style", "background: $Kantlijn.panel");
        split.setName("codebook");
        split.setPreferredSize(new Dimension(WIDTH, 0));
    }

    private JScrollPane scroller() {
        JScrollPane scroller = new JScrollPane(tree.component(), ScrollPaneConstants.VERTICAL_SCROLLBAR_AS_NEEDED,
            ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
        scroller.setBorder(BorderFactory.createEmptyBorder());
        scroller.setColumnHeaderView(new ColumnHeads(wording.text("column.fragments"), wording.text("column.people")));
        return scroller;
    }

    private void show(CodeOutline outline) {
        remark.setText(wording.text("panel.count", work.study().codes().size()));
        boolean any = !work.study().codes().isEmpty();
        noFit.about(filter.getText().strip());
        cards.show(middle, !outline.isEmpty() ? TREE : any ? NO_FIT : NO_CODES);
    }

    /** Writing takes the room it needs; reading gives it back. */
    private void share() {
        int wanted = reading;
        if (details.isWriting()) {
            reading = details.getHeight();
            wanted = Math.max(reading, WRITING);
        }
        split.setDividerLocation(Math.max(split.getHeight() / 5, split.getHeight() - split.getDividerSize() - wanted));
    }

    private void enter() {
        if (model.outline().get().isEmpty()) {
            createFromFilter();
        } else {
            tree.enter();
        }
    }

    private void createFromFilter() {
        String name = filter.getText().strip();
        if (!name.isEmpty() && work.writable().holds()) {
            filter.setText("");
            model.create(name, null);
            tree.component().requestFocusInWindow();
        }
    }

    /** What is shown: a split pane named {@code codebook} with the tree above the description. */
    public JComponent component() {
        return split;
    }

    /** What gets the keyboard: the tree. */
    public JComponent focus() {
        return tree.component();
    }

    /** The field that filters the codes. */
    public SearchField filterField() {
        return filter;
    }

    /** Sets what Enter and a double click on a code do with it. */
    public void onApply(Consumer<Code> apply) {
        tree.onApply(apply);
    }

    /** Sets what is done when words of a transcript are dropped on a code. */
    public void onPassage(BiConsumer<Code, Place> apply) {
        dropped = apply;
    }

    /** Puts more commands at the end of the panel's menu. */
    public void addToMenu(Command... more) {
        menu.add(more);
    }

    /** Saves a description that is still being written, as when the window closes. */
    public void commitEdits() {
        tree.component().stopEditing();
        details.save();
    }
}
