/** Step 6: what goes into the report, what stays out, and the way to the files. */
@NullMarked
package org.kantlijn.ui.report;

import org.jspecify.annotations.NullMarked;
