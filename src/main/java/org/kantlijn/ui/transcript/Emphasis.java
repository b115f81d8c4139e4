package org.kantlijn.ui.transcript;

import org.jspecify.annotations.Nullable;
import org.kantlijn.study.Code;
import org.kantlijn.study.Coding;
import org.kantlijn.text.Span;
import org.kantlijn.ui.kit.Value;

/** What stands out in the open transcript and what recedes: words and margin ask alike. */
final class Emphasis {

    /** How strong it is what recedes. */
    static final double FAINT = 0.4;

    private final Value<@Nullable Coding> pointed = new Value<>(null);
    private final Value<@Nullable Coding> selected = new Value<>(null);
    private final Value<@Nullable Preview> preview = new Value<>(null);
    private final Value<Fade> fade = new Value<>(Fade.NOTHING);

    /** Which words recede. */
    enum Fade { NOTHING, CODED, UNCODED }

    /** What letting go, or choosing, would bring about: a code over a passage. */
    record Preview(Span span, Code code) {
    }

    /** The coding that the mouse is on. */
    Value<@Nullable Coding> pointed() {
        return pointed;
    }

    /** The coding that is chosen. */
    Value<@Nullable Coding> selected() {
        return selected;
    }

    /** What would come about. */
    Value<@Nullable Preview> preview() {
        return preview;
    }

    /** Which words recede. */
    Value<Fade> fade() {
        return fade;
    }

    boolean isPointed(Coding coding) {
        return isSame(pointed.get(), coding);
    }

    boolean isSelected(Coding coding) {
        return isSame(selected.get(), coding);
    }

    boolean isStrong(Coding coding) {
        return isPointed(coding) || isSelected(coding);
    }

    private static boolean isSame(@Nullable Coding one, Coding other) {
        return one != null && one.id().equals(other.id());
    }

    /** How strong the bracket and the name of a coding are, from 0 to 1. */
    double strength(Coding coding) {
        boolean besideAnother = pointed.get() != null && !isPointed(coding);
        boolean faded = fade.get() == Fade.CODED && !isStrong(coding);
        return besideAnother || faded ? FAINT : 1;
    }

    /** Runs something whenever other things stand out. */
    void onChange(Runnable repainter) {
        pointed.watch(now -> repainter.run());
        selected.watch(now -> repainter.run());
        preview.watch(now -> repainter.run());
        fade.watch(now -> repainter.run());
    }
}
