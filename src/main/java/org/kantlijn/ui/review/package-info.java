/** Step 4: all fragments of a theme together, and what the theme rests on. */
@NullMarked
package org.kantlijn.ui.review;

import org.jspecify.annotations.NullMarked;
