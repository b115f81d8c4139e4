/** Reads what a study is made from: transcripts with their speakers, codebooks, codings and themes; each import is a list of changes. */
@NullMarked
package org.kantlijn.intake;

import org.jspecify.annotations.NullMarked;
