/** Tests of what is read from files. */
package org.kantlijn.intake;
