/** Preferences of one user on one machine: one versioned record, saved whole or not at all. */
@NullMarked
package org.kantlijn.settings;

import org.jspecify.annotations.NullMarked;
