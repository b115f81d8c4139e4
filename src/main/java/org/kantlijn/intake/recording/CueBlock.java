package org.kantlijn.intake.recording;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kantlijn.intake.script.Paragraph;

/**
 * A block of a subtitle file.
 *
 * @param aside what it is when nobody says it; null for a cue
 * @param seconds from when on a cue is shown; null for others
 * @param lines its lines as they stand in the file, without its number and timing
 */
record CueBlock(Paragraph.@Nullable Flag aside, @Nullable Double seconds, List<String> lines) {
}
