/** Tests of the transcript view. */
package org.kantlijn.ui.transcript;
