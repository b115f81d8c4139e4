/** Tests of how the program starts. */
package org.kantlijn.app;
