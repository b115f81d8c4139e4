/** The board: its model, its edits and its commands. */
package org.kantlijn.ui.themes;
