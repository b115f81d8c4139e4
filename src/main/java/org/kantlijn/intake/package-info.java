/** Imports as drafts that can be looked at and altered, and what is stored of them: each import is a list of changes. */
@NullMarked
package org.kantlijn.intake;

import org.jspecify.annotations.NullMarked;
