/** The fragments of a code in one list: each a jump to its place. */
@NullMarked
package org.kantlijn.ui.fragments;

import org.jspecify.annotations.NullMarked;
