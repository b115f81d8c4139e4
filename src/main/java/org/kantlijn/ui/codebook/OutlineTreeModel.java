package org.kantlijn.ui.codebook;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;
import javax.swing.event.TreeModelEvent;
import javax.swing.event.TreeModelListener;
import javax.swing.tree.TreeModel;
import javax.swing.tree.TreePath;
import org.kantlijn.study.Code;
import org.kantlijn.study.Id;

/** Hands the rows to a tree. Its nodes are ids, so that a path stays the same while names and figures change. */
final class OutlineTreeModel implements TreeModel {

    private final List<TreeModelListener> listeners = new CopyOnWriteArrayList<>();
    private final BiConsumer<Id<Code>, String> named;
    private CodeOutline outline;

    /** @param named takes the name that was typed for a row */
    OutlineTreeModel(CodeOutline outline, BiConsumer<Id<Code>, String> named) {
        this.outline = outline;
        this.named = named;
    }

    CodeOutline outline() {
        return outline;
    }

    /**
     * Shows other rows.
     *
     * @return true when the tree had to begin anew
     */
    boolean show(CodeOutline next) {
        boolean reshaped = !next.hasShapeOf(outline);
        outline = next;
        if (reshaped) {
            TreeModelEvent event = new TreeModelEvent(this, new TreePath(CodeOutline.ROOT));
            listeners.forEach(listener -> listener.treeStructureChanged(event));
        }
        return reshaped;
    }

    /** The id of the row that a path leads to. */
    static Id<Code> id(TreePath path) {
        return id(path.getLastPathComponent());
    }

    /** The id that a node is. */
    static Id<Code> id(Object node) {
        return new Id<>(((Id<?>) node).value());
    }

    @Override
    public Object getRoot() {
        return CodeOutline.ROOT;
    }

    @Override
    public Object getChild(Object parent, int index) {
        return outline.below(id(parent)).get(index);
    }

    @Override
    public int getChildCount(Object parent) {
        return outline.below(id(parent)).size();
    }

    @Override
    public boolean isLeaf(Object node) {
        return getChildCount(node) == 0 && !CodeOutline.ROOT.equals(node);
    }

    @Override
    public int getIndexOfChild(Object parent, Object child) {
        return outline.below(id(parent)).indexOf(child);
    }

    @Override
    public void valueForPathChanged(TreePath path, Object value) {
        named.accept(id(path), String.valueOf(value));
    }

    @Override
    public void addTreeModelListener(TreeModelListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeTreeModelListener(TreeModelListener listener) {
        listeners.remove(listener);
    }
}
