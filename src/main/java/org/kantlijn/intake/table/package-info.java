/** Tables as text and in workbooks, and transcripts and surveys that stand in them. */
@NullMarked
package org.kantlijn.intake.table;

import org.jspecify.annotations.NullMarked;
