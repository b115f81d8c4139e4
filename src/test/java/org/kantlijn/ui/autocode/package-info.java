/** Tests of coding many passages at once. */
package org.kantlijn.ui.autocode;
