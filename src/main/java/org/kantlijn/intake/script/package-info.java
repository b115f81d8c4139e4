/** What every format makes of a file: paragraphs with what the file itself tells of them, and what it leaves to choose. */
@NullMarked
package org.kantlijn.intake.script;

import org.jspecify.annotations.NullMarked;
