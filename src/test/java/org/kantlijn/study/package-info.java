/** What a study shows after merges, moves and removals, and what two studies share. */
package org.kantlijn.study;
