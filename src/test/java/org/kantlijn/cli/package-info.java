/** The commands as scripts meet them: words in, JSON and exit codes out. */
package org.kantlijn.cli;
