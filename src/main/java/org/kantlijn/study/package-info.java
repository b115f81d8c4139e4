/** What a study is: transcripts, participants, codes, codings, themes, memos, coders, and its two faces for reading and writing. */
@NullMarked
package org.kantlijn.study;

import org.jspecify.annotations.NullMarked;
