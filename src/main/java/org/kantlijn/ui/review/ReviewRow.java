package org.kantlijn.ui.review;

import java.util.List;
import org.kantlijn.analysis.Fragment;
import org.kantlijn.study.Code;

/** A row in the list of fragments. */
sealed interface ReviewRow {

    /**
     * What the fragments below it have in common.
     *
     * @param name who, where or which code
     * @param detail what else is known; may be empty
     * @param fragments how many fragments follow
     * @param of how many fragments the theme has
     * @param loud true when these are the words of one person and at least 40 % of all
     */
    record Group(String name, String detail, int fragments, int of, boolean loud) implements ReviewRow {
    }

    /**
     * A fragment.
     *
     * @param fragment which
     * @param quote its words
     * @param codes the codes that it carries, those of the theme first
     */
    record Passage(Fragment fragment, String quote, List<Code> codes) implements ReviewRow {
    }
}
