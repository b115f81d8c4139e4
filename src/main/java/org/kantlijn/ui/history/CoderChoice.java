package org.kantlijn.ui.history;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kantlijn.study.Coder;
import org.kantlijn.study.Id;

/**
 * Whose steps are shown.
 *
 * @param coder who; null for everybody
 * @param label the name, or the word for everybody
 */
record CoderChoice(@Nullable Id<Coder> coder, String label) {

    static List<CoderChoice> of(List<Coder> coders, String everybody) {
        return Stream.concat(Stream.of(new CoderChoice(null, everybody)),
            coders.stream().map(coder -> new CoderChoice(coder.id(), coder.name()))).toList();
    }

    @Override
    public String toString() {
        return label;
    }
}
