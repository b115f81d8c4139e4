/** What all screens work on together: the open study, what is selected in it, and what there is to tell. */
@NullMarked
package org.kantlijn.ui.work;

import org.jspecify.annotations.NullMarked;
