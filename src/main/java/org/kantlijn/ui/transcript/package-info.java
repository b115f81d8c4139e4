/** The transcript and its margin: reading, selecting, coding, and the brackets that hang on the kantlijn. */
@NullMarked
package org.kantlijn.ui.transcript;

import org.jspecify.annotations.NullMarked;
