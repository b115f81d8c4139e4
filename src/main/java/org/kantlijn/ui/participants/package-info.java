/** The people of a study in one table, the sessions that transcripts are of, and how fragments are cited. */
@NullMarked
package org.kantlijn.ui.participants;

import org.jspecify.annotations.NullMarked;
