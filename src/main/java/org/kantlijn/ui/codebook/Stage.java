package org.kantlijn.ui.codebook;

import javax.swing.JComponent;
import org.kantlijn.study.Code;
import org.kantlijn.study.Id;

/** Where in the panel the commands do their work. */
interface Stage {

    /** Begins writing a name in the row of a code. */
    void name(Id<Code> id);

    /** Opens the description of the selected code to be written. */
    void describe();

    /** Gives the filter the keyboard. */
    void filter();

    /** Shows what a merge will come to, and runs it when the user agrees. */
    void preview(Merging merging, Runnable merge);

    /** What popups open over: the tree. */
    JComponent tree();
}
