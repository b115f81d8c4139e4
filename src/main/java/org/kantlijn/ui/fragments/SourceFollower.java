package org.kantlijn.ui.fragments;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kantlijn.study.Code;
import org.kantlijn.study.Id;
import org.kantlijn.ui.kit.Value;
import org.kantlijn.ui.work.FragmentSource;
import org.kantlijn.ui.work.Selection;

/**
 * Lets the list show the fragments of what was chosen last: a code, a participant or a theme. Not of a transcript, which is opened by a
 * jump too: its fragments are asked for. The user can keep the list as it is, whatever is chosen.
 */
final class SourceFollower {

    private final Selection selection;
    private final Value<Boolean> kept = new Value<>(false);
    private final Value<Boolean> below = new Value<>(true);

    SourceFollower(Selection selection) {
        this.selection = selection;
        if (selection.fragments().get() instanceof FragmentSource.OfCode shown) {
            below.set(shown.below());
        } else if (selection.fragments().get() == null) {
            follow(ofCode().orElse(null));
        }
        selection.code().watch(id -> follow(ofCode().orElse(null)));
        selection.participant().watch(id -> follow(id == null ? null : new FragmentSource.OfParticipant(id)));
        selection.theme().watch(id -> follow(id == null ? null : new FragmentSource.OfTheme(id)));
    }

    private void follow(@Nullable FragmentSource source) {
        if (source != null && !kept.get()) {
            selection.fragments().set(source);
        }
    }

    /** True while the list stays of what it is. */
    Value<Boolean> kept() {
        return kept;
    }

    /** True while the fragments of a code are shown with those of the codes under it. */
    Value<Boolean> below() {
        return below;
    }

    /** Shows the fragments of the codes under a code too, or not any more. */
    void toggleBelow() {
        below.set(!below.get());
        if (selection.fragments().get() instanceof FragmentSource.OfCode shown) {
            selection.fragments().set(new FragmentSource.OfCode(shown.code(), below.get()));
        }
    }

    /** The fragments of the chosen code. */
    Optional<FragmentSource> ofCode() {
        Id<Code> code = selection.code().get();
        return code == null ? Optional.empty() : Optional.of(new FragmentSource.OfCode(code, below.get()));
    }

    /** The fragments of the chosen participant. */
    Optional<FragmentSource> ofParticipant() {
        return Optional.ofNullable(selection.participant().get()).map(FragmentSource.OfParticipant::new);
    }

    /** The fragments of the open transcript. */
    Optional<FragmentSource> ofTranscript() {
        return Optional.ofNullable(selection.transcript().get()).map(FragmentSource.OfTranscript::new);
    }

    /** The fragments of the chosen theme. */
    Optional<FragmentSource> ofTheme() {
        return Optional.ofNullable(selection.theme().get()).map(FragmentSource.OfTheme::new);
    }
}
