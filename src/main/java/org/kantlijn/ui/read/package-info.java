/** Step 1, reading: who speaks how much in the open transcript, and how far the reader is. */
@NullMarked
package org.kantlijn.ui.read;

import org.jspecify.annotations.NullMarked;
