package org.kantlijn.ui.kit;

import java.util.function.Supplier;
import javax.swing.text.JTextComponent;

/** Follows what is written in a field into its draft. */
public final class Drafting {

    private final JTextComponent field;
    private final Supplier<String> saved;
    private Draft draft = Draft.none();
    private boolean quiet;
    private boolean untouched;

    /** @param saved what the field would show if nobody had written in it */
    public Drafting(JTextComponent field, Supplier<String> saved) {
        this.field = field;
        this.saved = saved;
        field.getDocument().addDocumentListener(new TypingListener(this::typed));
    }

    /** From now on the field belongs to this draft; words of earlier stand in it again. */
    public void follow(Draft next) {
        draft = next;
        untouched = false;
        next.takeUp(saved.get()).ifPresent(words -> {
            quietly(() -> field.setText(words));
            untouched = true;
        });
    }

    /** Changes what stands in the field without taking it for typing. */
    public void quietly(Runnable change) {
        boolean before = quiet;
        quiet = true;
        change.run();
        quiet = before;
    }

    /** True while words of earlier stand here that nobody went on with: they are not handed on by themselves. */
    public boolean isUntouched() {
        return untouched;
    }

    /** What stands here is handed on, whether or not somebody went on with it; its draft stays until that was done. */
    public void settle() {
        untouched = false;
    }

    /** Forgets the draft. */
    public void drop() {
        untouched = false;
        draft.drop();
    }

    /** What was written was taken, so that its draft is forgotten; that of words with which nobody went on stays. */
    public void taken() {
        if (!untouched) {
            draft.drop();
        }
    }

    /** What was written here, or else what the field would show if words of earlier had not been put back. */
    public String written() {
        return untouched ? saved.get() : field.getText();
    }

    private void typed() {
        if (!quiet) {
            untouched = false;
            String words = field.getText();
            if (words.isBlank() || words.equals(saved.get())) {
                draft.drop();
            } else {
                draft.keep(words);
            }
        }
    }
}
