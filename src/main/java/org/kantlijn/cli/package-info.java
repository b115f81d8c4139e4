/** The commands: everything that needs no screen, for scripts, for people with many studies, and for tests. No logic of its own. */
@NullMarked
package org.kantlijn.cli;

import org.jspecify.annotations.NullMarked;
