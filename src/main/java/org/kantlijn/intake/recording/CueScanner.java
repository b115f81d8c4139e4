package org.kantlijn.intake.recording;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kantlijn.intake.script.ClockTime;
import org.kantlijn.intake.script.Paragraph;
import org.kantlijn.intake.source.Blanks;
import org.kantlijn.intake.source.Warning;

/**
 * Finds the blocks of a subtitle file.
 *
 * <p>A cue begins at its timing and ends at the next, whatever stands between: blank lines inside a cue, missing blank lines, numbers that
 * are missing or doubled and commas or points in times are all met in practice.
 */
final class CueScanner {

    private static final Pattern TIMING = Pattern.compile("\\s*+(" + ClockTime.EXPRESSION + ")\\s*+-->(.*+)");
    private static final Pattern NUMBER = Pattern.compile("\\s*+\\d{1,9}\\s*+");
    private static final Pattern NOTE = Pattern.compile("NOTE(?:[ \\t](.*+))?");
    /** Blocks that say nothing to people. */
    private static final Pattern SETTING = Pattern.compile("(?:STYLE|REGION)\\s*+|NOTE\\s++Confidence:\\s*+[\\d.,]++\\s*+");
    /** Where a file was cut off: what can only be the beginning of a timing, or the name of a cue that does not come. */
    private static final Pattern TORN_TIMING = Pattern.compile("\\s*+\\d{1,2}:[\\d:.,]{0,12}\\s*+-{0,2}\\s*+");
    private static final Pattern TORN_NAME = Pattern.compile("(?=\\p{XDigit}*\\d)[\\p{XDigit}/-]{1,60}");

    private final List<String> lines;
    private final boolean comments;
    private final List<CueBlock> blocks = new ArrayList<>();
    private boolean gap = true;
    private boolean setting;
    private boolean breaksOff;

    private CueScanner(List<String> all, boolean comments) {
        int end = all.size();
        while (end > 0 && Blanks.isBlank(all.get(end - 1))) {
            end--;
        }
        this.lines = all.subList(0, end);
        this.comments = comments;
        for (int at = 0; at < end; at++) {
            take(at);
        }
    }

    /** Scans the lines after the header of a WebVTT file, which may hold comments and styles. */
    static CueScanner ofWebVtt(List<String> lines) {
        return new CueScanner(lines, true);
    }

    static CueScanner ofSubRip(List<String> lines) {
        return new CueScanner(lines, false);
    }

    List<CueBlock> blocks() {
        return List.copyOf(blocks);
    }

    /** What is doubtful: a file may end in the middle of a timing. */
    List<Warning> warnings() {
        return breaksOff ? List.of(Warning.of(Warning.Kind.BREAKS_OFF)) : List.of();
    }

    private void take(int at) {
        String line = lines.get(at);
        Matcher timing = TIMING.matcher(line);
        if (timing.matches()) {
            breaksOff = at == lines.size() - 1 && ClockTime.in(timing.group(2)) == null;
            open(null, ClockTime.in(timing.group(1)));
        } else if (Blanks.isBlank(line)) {
            gap = true;
            setting = false;
        } else if (isTorn(at)) {
            breaksOff = true;
        } else if (!isName(at)) {
            takeWords(line);
            gap = false;
        }
    }

    /** True for the number or name of the cue that begins on the next line; only WebVTT has names. */
    private boolean isName(int at) {
        boolean number = NUMBER.matcher(lines.get(at)).matches();
        boolean timed = at + 1 < lines.size() && (TIMING.matcher(lines.get(at + 1)).matches() || isTornTiming(at + 1));
        return timed && (number || gap && comments);
    }

    private boolean isTornTiming(int at) {
        return at > 0 && at == lines.size() - 1 && TORN_TIMING.matcher(lines.get(at)).matches();
    }

    /** True for the last line where nothing but the next cue can begin there. */
    private boolean isTorn(int at) {
        boolean begins = gap || at > 0 && NUMBER.matcher(lines.get(at - 1)).matches();
        Pattern torn = comments ? TORN_NAME : NUMBER;
        boolean name = at == lines.size() - 1 && gap && torn.matcher(lines.get(at)).matches();
        return !blocks.isEmpty() && (name || begins && isTornTiming(at));
    }

    private void takeWords(String line) {
        Matcher note = NOTE.matcher(line);
        if (comments && gap && SETTING.matcher(line).matches()) {
            setting = true;
        } else if (comments && gap && note.matches()) {
            open(Paragraph.Flag.NOTE, null);
            add(note.group(1) == null ? "" : note.group(1));
        } else if (!setting) {
            if (blocks.isEmpty() || gap && last().aside() != null) {
                open(Paragraph.Flag.NOTE, null);
            }
            add(line);
        }
    }

    private void open(Paragraph.@Nullable Flag aside, @Nullable Double seconds) {
        blocks.add(new CueBlock(aside, seconds, new ArrayList<>()));
        gap = false;
        setting = false;
    }

    private void add(String line) {
        last().lines().add(line);
    }

    private CueBlock last() {
        return blocks.get(blocks.size() - 1);
    }
}
