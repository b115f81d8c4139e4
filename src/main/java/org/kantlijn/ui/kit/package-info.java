/** The look: colours, type, icons and the small controls that every screen is made of. Knows nothing of studies but code colours. */
@NullMarked
package org.kantlijn.ui.kit;

import org.jspecify.annotations.NullMarked;
