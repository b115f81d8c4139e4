/** Tests of the table of participants. */
package org.kantlijn.ui.participants;
