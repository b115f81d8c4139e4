/** Walks through the real window, and takes pictures of it. */
package org.kantlijn.ui.frame;
