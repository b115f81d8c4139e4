/** What can happen to a study: sealed changes, each with its effect and its inverse, and the steps that they are made in. */
@NullMarked
package org.kantlijn.change;

import org.jspecify.annotations.NullMarked;
