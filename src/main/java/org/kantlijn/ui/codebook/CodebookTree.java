package org.kantlijn.ui.codebook;

import java.awt.GraphicsEnvironment;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javax.swing.DropMode;
import javax.swing.JTree;
import javax.swing.SwingUtilities;
import javax.swing.event.CellEditorListener;
import javax.swing.event.ChangeEvent;
import javax.swing.event.TreeExpansionEvent;
import javax.swing.event.TreeExpansionListener;
import javax.swing.tree.TreePath;
import org.jspecify.annotations.Nullable;
import org.kantlijn.study.Code;
import org.kantlijn.study.Id;
import org.kantlijn.ui.work.Work;
import org.kantlijn.wording.Wording;

/** Keeps the tree in step with the codebook: its rows, what is open, what is selected, and the name that is being written. */
final class CodebookTree {

    private final Work work;
    private final CodebookModel model;
    private final OutlineTreeModel rows;
    private final CodeTreeView view;
    private final NameEditor editor;
    private final Set<Id<Code>> collapsed = new HashSet<>();
    private Consumer<Code> applying = code -> { };
    private boolean following;

    CodebookTree(Work work, CodebookModel model, Wording wording) {
        this.work = work;
        this.model = model;
        this.rows = new OutlineTreeModel(model.outline().get(), model::name);
        this.view = new CodeTreeView(rows, new LineWords(work, wording, model));
        this.editor = new NameEditor(view, model, wording.text("field.name"));
        view.setCellRenderer(new CodeLineRenderer(model));
        view.setCellEditor(editor);
        view.setEditable(work.writable().holds());
        work.writable().watch(view::setEditable);
        view.getAccessibleContext().setAccessibleName(wording.text("panel.title"));
        view.addTreeSelectionListener(event -> selected());
        view.addTreeExpansionListener(new Opening());
        view.addMouseListener(new DoubleClick());
        editor.addCellEditorListener(new Ending());
        model.outline().watch(this::show);
        model.cut().watch(id -> view.repaint());
        work.selection().code().watch(this::select);
        arrange();
    }

    /** Remembers what is closed rather than what is open, so that whatever is new is open. */
    private final class Opening implements TreeExpansionListener {

        @Override
        public void treeExpanded(TreeExpansionEvent event) {
            if (!following) {
                collapsed.remove(OutlineTreeModel.id(event.getPath()));
            }
        }

        @Override
        public void treeCollapsed(TreeExpansionEvent event) {
            if (!following && !rows.outline().isFiltered()) {
                collapsed.add(OutlineTreeModel.id(event.getPath()));
            }
        }
    }

    /**
     * Applies the code, or opens and closes the row where there is no passage to apply it to. A click on the code that is chosen already
     * shows its fragments again, where the list of fragments is of something else by now.
     */
    private final class DoubleClick extends MouseAdapter {

        @Override
        public void mousePressed(MouseEvent event) {
            TreePath path = view.rowAt(event.getPoint());
            if (path == null) {
                view.clearSelection();
            } else if (event.getClickCount() == 1 && OutlineTreeModel.id(path).equals(work.selection().code().get())) {
                work.selection().code().tell();
            } else if (SwingUtilities.isLeftMouseButton(event) && event.getClickCount() == 2) {
                if (!work.selection().passage().get().isEmpty()) {
                    applyCurrent();
                } else if (view.isExpanded(path)) {
                    view.collapsePath(path);
                } else {
                    view.expandPath(path);
                }
            }
        }
    }

    /** Rows that changed while a name was being written are shown when that is done; a code that got no name is given up. */
    private final class Ending implements CellEditorListener {

        @Override
        public void editingStopped(ChangeEvent event) {
            SwingUtilities.invokeLater(CodebookTree.this::catchUp);
        }

        @Override
        public void editingCanceled(ChangeEvent event) {
            SwingUtilities.invokeLater(() -> {
                model.dropDraft();
                catchUp();
            });
        }
    }

    JTree component() {
        return view;
    }

    /** Sets what Enter and a double click do with a code. */
    void onApply(Consumer<Code> apply) {
        this.applying = apply;
    }

    /** Hands the selected code over to be applied, when there is one; where nothing is selected to apply it to, its fragments are shown. */
    void applyCurrent() {
        Code code = model.current().get();
        boolean nothing = work.selection().passage().get().isEmpty();
        if (code != null) {
            applying.accept(code);
        }
        if (code != null && nothing) {
            work.selection().code().tell();
        }
    }

    /** Lets codes be dragged; a program without a screen has no mouse either. */
    void drag(CodeTreeDrag drag) {
        view.setTransferHandler(drag);
        view.setDropMode(DropMode.ON_OR_INSERT);
        view.setDragEnabled(!GraphicsEnvironment.isHeadless());
    }

    /** Begins writing the name in a row. */
    void name(Id<Code> id) {
        TreePath path = path(id);
        if (path != null) {
            view.makeVisible(path);
            view.scrollPathToVisible(path);
            view.startEditingAtPath(path);
            editor.field().requestFocusInWindow();
        }
    }

    /** Selects the row that fits the filter best and takes the keyboard. */
    void enter() {
        Id<Code> selected = work.selection().code().get();
        CodeOutline.Line line = selected == null ? null : rows.outline().line(selected);
        if (line == null || !line.fits()) {
            rows.outline().bestFit().ifPresent(work.selection().code()::set);
        }
        view.requestFocusInWindow();
    }

    private void catchUp() {
        if (!view.isEditing()) {
            show(model.outline().get());
        }
    }

    private void show(CodeOutline outline) {
        if (view.isEditing()) {
            return;
        }
        following = true;
        boolean filterChanged = outline.isFiltered() != rows.outline().isFiltered();
        if (rows.show(outline) || filterChanged) {
            arrange();
        }
        following = false;
        view.repaint();
    }

    private void arrange() {
        following = true;
        openBelow(CodeOutline.ROOT);
        select(work.selection().code().get());
        following = false;
    }

    private void openBelow(Id<Code> id) {
        boolean open = rows.outline().isFiltered() || !collapsed.contains(id);
        List<Id<Code>> below = rows.outline().below(id);
        below.forEach(this::openBelow);
        TreePath path = path(id);
        if (path != null && !below.isEmpty()) {
            if (open) {
                view.expandPath(path);
            } else {
                view.collapsePath(path);
            }
        }
    }

    private void selected() {
        if (!following) {
            TreePath path = view.getSelectionPath();
            Id<Code> id = path == null ? null : OutlineTreeModel.id(path);
            if (!CodeOutline.DRAFT.equals(id)) {
                work.selection().code().set(id);
            }
        }
    }

    private void select(@Nullable Id<Code> id) {
        TreePath path = id == null ? null : path(id);
        boolean before = following;
        following = true;
        if (path == null) {
            view.clearSelection();
        } else if (!path.equals(view.getSelectionPath())) {
            reveal(path);
            view.setSelectionPath(path);
            view.scrollPathToVisible(path);
        }
        following = before;
    }

    private void reveal(TreePath path) {
        for (TreePath above = path.getParentPath(); above != null; above = above.getParentPath()) {
            collapsed.remove(OutlineTreeModel.id(above));
            view.expandPath(above);
        }
    }

    private @Nullable TreePath path(Id<Code> id) {
        if (id.equals(CodeOutline.ROOT)) {
            return new TreePath(CodeOutline.ROOT);
        }
        List<Id<Code>> way = rows.outline().way(id);
        return way.isEmpty() ? null : new TreePath(way.toArray());
    }
}
