/** Step 3: codes as cards that are arranged under candidate themes. */
@NullMarked
package org.kantlijn.ui.themes;

import org.jspecify.annotations.NullMarked;
