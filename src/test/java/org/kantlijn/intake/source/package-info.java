/** Tests of how the characters of files are found out. */
package org.kantlijn.intake.source;
