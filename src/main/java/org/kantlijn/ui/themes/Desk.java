package org.kantlijn.ui.themes;

import java.util.List;
import java.util.function.Consumer;
import org.kantlijn.change.Change;
import org.kantlijn.study.Id;
import org.kantlijn.study.Theme;
import org.kantlijn.ui.evidence.Figures;
import org.kantlijn.ui.kit.Condition;
import org.kantlijn.ui.work.Work;
import org.kantlijn.wording.Wording;

/** What the parts of the board work with: the study, the words, and what is written in place. */
final class Desk {

    private final Work work;
    private final Wording wording;
    private final Figures figures;
    private Consumer<Id<Theme>> essenceWriter = theme -> { };

    Desk(Work work) {
        this.work = work;
        this.wording = Wording.of(Desk.class, work.locale());
        this.figures = new Figures(work.locale());
    }

    Work work() {
        return work;
    }

    Wording wording() {
        return wording;
    }

    Figures figures() {
        return figures;
    }

    Condition writable() {
        return work.writable();
    }

    ThemeEdits edits() {
        return new ThemeEdits(work.study());
    }

    boolean apply(String step, List<Change> changes) {
        return work.apply(step, changes);
    }

    /** Says who lets the essence of a theme be written. */
    void onWriteEssence(Consumer<Id<Theme>> writer) {
        essenceWriter = writer;
    }

    void writeEssence(Id<Theme> theme) {
        essenceWriter.accept(theme);
    }

    boolean rename(Theme theme, String name) {
        return apply("theme.rename", edits().rename(theme.id(), name));
    }

    boolean essence(Theme theme, String essence) {
        return apply("theme.define", edits().essence(theme.id(), essence));
    }
}
