package org.kantlijn.ui.intake;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.kantlijn.intake.ImportChoices;

/**
 * How a file is to be read.
 *
 * @param file which one
 * @param own what the user chose about it; null where nothing was
 * @param model what was chosen about a file before it and is to be repeated; null for nothing
 */
record Order(Path file, @Nullable ImportChoices own, @Nullable ImportChoices model) {
}
