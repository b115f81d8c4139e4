/** The words for people: complete in both languages and all in use. */
package org.kantlijn.wording;
