/** Texts keep their words, and spans split no character that a reader sees. */
package org.kantlijn.text;
