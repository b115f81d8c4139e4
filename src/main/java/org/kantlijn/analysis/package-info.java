/** What a study shows when it is counted: fragments, citations, frequencies, evidence for themes, coverage. Pure functions of a study. */
@NullMarked
package org.kantlijn.analysis;

import org.jspecify.annotations.NullMarked;
