/** Tests of who speaks. */
package org.kantlijn.intake.speaker;
