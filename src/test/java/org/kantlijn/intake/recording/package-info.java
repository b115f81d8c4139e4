/** Tests of what programs write of recordings. */
package org.kantlijn.intake.recording;
