/** Words for people in Dutch and English: messages of the packages, and the exception that carries one plain sentence. */
@NullMarked
package org.kantlijn.wording;

import org.jspecify.annotations.NullMarked;
