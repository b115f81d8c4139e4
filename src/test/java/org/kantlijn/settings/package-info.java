/** Tests of what is remembered for a user. */
package org.kantlijn.settings;
