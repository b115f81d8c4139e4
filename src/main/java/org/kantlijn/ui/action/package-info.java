/** Actions: one object for the key, the menu, the button and the palette, named and enabled in one place. */
@NullMarked
package org.kantlijn.ui.action;

import org.jspecify.annotations.NullMarked;
