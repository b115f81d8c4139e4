/** Find everywhere: words in all transcripts, each hit in its context, and who says them. */
@NullMarked
package org.kantlijn.ui.find;

import org.jspecify.annotations.NullMarked;
