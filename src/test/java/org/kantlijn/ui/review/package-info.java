/** Fragments put together, and what themes rest on. */
package org.kantlijn.ui.review;
