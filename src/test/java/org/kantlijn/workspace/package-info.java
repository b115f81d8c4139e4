/** The one door for every change: what is on the screen is what is on the disk, and every step can be taken back. */
package org.kantlijn.workspace;
