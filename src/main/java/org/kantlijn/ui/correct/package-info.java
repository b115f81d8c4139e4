/** Corrections after coding: typing errors, turns of somebody else, a name in all transcripts, and what must be looked at again. */
@NullMarked
package org.kantlijn.ui.correct;

import org.jspecify.annotations.NullMarked;
