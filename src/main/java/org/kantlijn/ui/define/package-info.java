/** Step 5: a theme gets its name, its definition and its key messages. */
@NullMarked
package org.kantlijn.ui.define;

import org.jspecify.annotations.NullMarked;
