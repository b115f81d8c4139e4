package org.kantlijn.sample;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/**
 * Who did what to the sample study, and when. Times are those on the wall.
 *
 * @param title the title of the study
 * @param question its research question
 * @param zone where the wall is
 * @param begun when the study was made
 * @param transcripts its transcripts, in order
 * @param described when the participants were described
 * @param codebook when the codebook was taken in
 * @param renamed codes that got another name for a while
 * @param merged a code that was merged into another
 * @param passing a code that was made, applied and deleted
 * @param themes when the themes came about
 */
record Plan(String title, String question, ZoneId zone, LocalDateTime begun, List<Source> transcripts, LocalDateTime described,
            LocalDateTime codebook, List<Renamed> renamed, Merged merged, Passing passing, Themes themes) {

    /**
     * @param coded the days on which each coder coded it
     * @param read the part that each coder marked as read, 0 to 1
     */
    record Source(String file, LocalDateTime imported, Map<String, List<LocalDate>> coded, Map<String, Double> read) {

        String title() {
            return file.substring(0, file.lastIndexOf('.'));
        }
    }

    record Renamed(LocalDateTime at, String coder, String code, String name) {
    }

    /** Until it was merged, the coder applied the code in place of the one that it was merged into. */
    record Merged(String coder, String name, String parent, LocalDateTime made, String into, LocalDateTime at) {
    }

    record Passing(String coder, LocalDateTime made, LocalDateTime deleted) {
    }

    record Themes(String coder, LocalDateTime made, LocalDateTime placed, LocalDateTime moved, LocalDateTime defined, LocalDateTime told,
                  LocalDateTime weighed) {
    }
}
