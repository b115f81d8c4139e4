package org.kantlijn.ui.codebook;

import java.awt.BorderLayout;
import java.util.ArrayList;
import java.util.List;
import javax.swing.Action;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;
import org.kantlijn.change.Change;
import org.kantlijn.study.Code;
import org.kantlijn.ui.kit.LineBorder;
import org.kantlijn.ui.work.Notices;
import org.kantlijn.ui.work.Work;
import org.kantlijn.wording.Wording;

/** What the selected code means: to read, and in the same place to write. */
final class CodeDetails extends JPanel {

    private final transient Work work;
    private final transient CodebookModel model;
    private final transient Wording wording;
    private final CodeCard card;
    private final Runnable resized;
    private @Nullable GuideEditor editor;

    /** @param resized hears when reading turns into writing, or back: the one needs more room than the other */
    CodeDetails(Work work, CodebookModel model, Wording wording, Action describe, Runnable resized) {
        super(new BorderLayout());
        this.work = work;
        this.model = model;
        this.wording = wording;
        this.resized = resized;
        this.card = new CodeCard(wording, describe);
        setBorder(new LineBorder(true, false));
        add(card);
        show(model.current().get());
        model.current().watch(this::show);
    }

    private void show(@Nullable Code code) {
        card.show(code, code == null ? List.of() : examples(code));
        GuideEditor open = editor;
        if (open != null && (code == null || !code.id().equals(open.code()))) {
            save();
        }
    }

    private List<String> examples(Code code) {
        return code.examples().stream().flatMap(id -> work.study().coding(id).stream()).map(work.study()::quote).toList();
    }

    /** True while a description is being written. */
    boolean isWriting() {
        return editor != null;
    }

    /** Opens the description of the selected code to be written. */
    void describe() {
        Code code = model.current().get();
        if (code != null && editor == null) {
            GuideEditor opened = new GuideEditor(code, wording, work.drafts(), this::save, this::close);
            editor = opened;
            put(opened);
            opened.first().requestFocusInWindow();
        }
    }

    /** The fields that are open; null when none are. */
    @Nullable GuideEditor editor() {
        return editor;
    }

    /** Saves what is being written. A name that is taken is told of and keeps the fields open; a code that is gone closes them. */
    void save() {
        GuideEditor open = editor;
        if (open == null) {
            return;
        }
        Code code = model.code(open.code()).filter(now -> now.id().equals(open.code())).orElse(null);
        if (code == null) {
            close();
            work.drafts().tell();
        } else if (model.accepts(code.id(), open.name())) {
            boolean guided = !open.guide().equals(code.guide());
            close();
            List<Change> changes = new ArrayList<>(model.edits().describe(code, open.name(), open.guide()));
            changes.addAll(model.edits().origin(code, open.origin()));
            boolean renamed = !open.name().strip().equals(code.name());
            if (work.apply(guided ? "code.describe" : renamed ? "code.rename" : "code.origin", changes)) {
                open.taken();
                model.code(code.id()).ifPresent(this::offerConfirming);
            }
        }
    }

    /** A new description asks for another look at what was coded before; one in other words only does not. */
    private void offerConfirming(Code code) {
        int left = model.edits().toRecheck(code);
        if (left > 0) {
            work.notices().quiet().set(new Notices.Notice(Notices.Weight.QUIET, wording.text("recheck.left", code.name(), left),
                wording.text("recheck.confirm"), () -> work.apply("coding.confirm", model.edits().confirm(code))));
        }
    }

    /** The look may have changed while the card was out of sight. */
    private void close() {
        editor = null;
        SwingUtilities.updateComponentTreeUI(card);
        put(card);
    }

    private void put(JPanel part) {
        removeAll();
        add(part);
        revalidate();
        repaint();
        resized.run();
    }
}
