/** Tests of the lists of transcripts and participants. */
package org.kantlijn.ui.sources;
