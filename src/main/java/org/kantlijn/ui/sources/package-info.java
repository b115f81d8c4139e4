/** The left panel: the transcripts with how far each is, and the participants of the open one. */
@NullMarked
package org.kantlijn.ui.sources;

import org.jspecify.annotations.NullMarked;
