/** What holds for the program as a whole: its arrows and its size. */
package org.kantlijn;
