/** Coding many passages at once: all turns of somebody, all places where words stand, looked through before it is done. */
@NullMarked
package org.kantlijn.ui.autocode;

import org.jspecify.annotations.NullMarked;
