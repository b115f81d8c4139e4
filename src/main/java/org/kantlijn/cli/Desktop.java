package org.kantlijn.cli;

import java.nio.file.Path;
import java.util.Optional;

/** The workbench with its window, as far as commands know of it. */
public interface Desktop {

    /** True when there is a display on which a window can be shown. */
    boolean isReachable();

    /** Opens the window with a study, or with the start screen where none is given, and returns at once. */
    void open(Optional<Path> study);
}
