/** Tables of participants and their attributes, as changes of a study. */
@NullMarked
package org.kantlijn.intake.participant;

import org.jspecify.annotations.NullMarked;
