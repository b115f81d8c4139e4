/** Tests of corrections. */
package org.kantlijn.ui.correct;
