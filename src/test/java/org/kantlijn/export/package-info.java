/** What is written is read back, with the library that wrote it and without. */
package org.kantlijn.export;
