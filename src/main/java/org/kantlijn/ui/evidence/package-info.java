/** What themes rest on, as every screen on themes shows it: figures counted beside the event thread, and the few parts that show them. */
@NullMarked
package org.kantlijn.ui.evidence;

import org.jspecify.annotations.NullMarked;
