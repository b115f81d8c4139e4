/** The sample study as it is made, and as it lies ready. */
package org.kantlijn.sample;
