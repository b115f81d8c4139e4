package org.kantlijn.export;

import java.util.List;
import org.kantlijn.analysis.Fragment;
import org.kantlijn.study.Coder;
import org.kantlijn.study.Coding;
import org.kantlijn.study.Theme;

/**
 * One row of the fragment list: a fragment as one coder coded it.
 *
 * @param fragment which
 * @param coder who
 * @param codings what the coder applied to it
 * @param themes what these codes fall under
 * @param text the words, or a note that they are missing
 * @param memo what was written about these codings
 */
record FragmentRow(Fragment fragment, Coder coder, List<Coding> codings, List<Theme> themes, String text, String memo) {

    String participant() {
        return fragment.participant() == null ? "" : fragment.participant().code();
    }

    String group() {
        return fragment.participant() == null ? "" : fragment.participant().group();
    }
}
