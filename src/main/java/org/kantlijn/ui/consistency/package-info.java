/** Consistency: what two coders coded alike and what only one of them did, code by code and passage by passage. */
@NullMarked
package org.kantlijn.ui.consistency;

import org.jspecify.annotations.NullMarked;
