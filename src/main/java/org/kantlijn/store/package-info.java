/** The study folder: its append-only logs, its texts and original files. The only package that knows the disk format. */
@NullMarked
package org.kantlijn.store;

import org.jspecify.annotations.NullMarked;
