/**
 * What the program keeps for one user on one machine, saved whole or not at all: the preferences, one versioned record, and the drafts of
 * each study.
 */
@NullMarked
package org.kantlijn.settings;

import org.jspecify.annotations.NullMarked;
