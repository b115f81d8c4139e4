/** The window: steps, menus, panels side by side, and what begins and ends a session. */
@NullMarked
package org.kantlijn.ui.frame;

import org.jspecify.annotations.NullMarked;
