/** What the tests of several packages need: random histories of a study. */
package org.kantlijn.testing;
