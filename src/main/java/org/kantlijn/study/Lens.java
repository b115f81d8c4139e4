package org.kantlijn.study;

import org.jspecify.annotations.Nullable;

/** What codings are seen through. As long as it is the same object, the same coding is seen alike. */
interface Lens {

    /** The coding as it is seen; the same object where nothing about it is different, and null where it is not in sight. */
    @Nullable Coding see(Coding coding);
}
