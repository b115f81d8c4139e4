/** The import dialog: its choices without a screen, its actions, and the window itself. */
package org.kantlijn.ui.intake;
