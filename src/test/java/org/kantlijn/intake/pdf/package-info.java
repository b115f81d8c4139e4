/** Tests of pages. */
package org.kantlijn.intake.pdf;
