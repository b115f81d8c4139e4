/** A study written out for others: an Excel workbook, a fragment list as CSV, and the codebook by itself. */
@NullMarked
package org.kantlijn.export;

import org.jspecify.annotations.NullMarked;
