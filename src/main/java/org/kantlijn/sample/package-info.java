/** The sample study: its material, and the weeks of work on it carried out anew through the same doors as anybody's work. */
@NullMarked
package org.kantlijn.sample;

import org.jspecify.annotations.NullMarked;
