/** Tests of memos. */
package org.kantlijn.ui.memos;
