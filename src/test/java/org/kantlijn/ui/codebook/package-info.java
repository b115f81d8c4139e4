/** Tests of the codebook panel. */
package org.kantlijn.ui.codebook;
