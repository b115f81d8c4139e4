/** Tests of participants in tables. */
package org.kantlijn.intake.participant;
