/** The import dialog: what files hold, who speaks in them and how they will look, before anything is stored. */
@NullMarked
package org.kantlijn.ui.intake;

import org.jspecify.annotations.NullMarked;
