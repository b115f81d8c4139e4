/** The program itself: it puts the parts together and starts the window or a command. */
@NullMarked
package org.kantlijn.app;

import org.jspecify.annotations.NullMarked;
