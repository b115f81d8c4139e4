package org.kantlijn.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Random;

/** Times on a working day, minutes apart and never in the lunch break; the same for the same person and day. */
final class OfficeHours {

    private static final LocalTime START = LocalTime.of(9, 5);
    private static final LocalTime LUNCH = LocalTime.of(12, 30);
    private static final LocalTime AFTER_LUNCH = LocalTime.of(13, 10);
    private static final int SHORTEST = 90;
    private static final int LONGEST = 480;

    private final ZoneId zone;
    private final Random chance;
    private LocalDateTime at;

    private OfficeHours(LocalDateTime start, ZoneId zone, String coder) {
        this.at = start;
        this.zone = zone;
        this.chance = new Random(31L * coder.hashCode() + start.toLocalDate().toEpochDay());
    }

    /** The whole of a day. */
    static OfficeHours of(LocalDate day, ZoneId zone, String coder) {
        return new OfficeHours(day.atTime(START), zone, coder);
    }

    /** What is left of a day. */
    static OfficeHours from(LocalDateTime start, ZoneId zone, String coder) {
        return new OfficeHours(start, zone, coder);
    }

    /** The next time at which a passage is coded. */
    Instant next() {
        return after(SHORTEST + chance.nextInt(LONGEST - SHORTEST));
    }

    /** The next time in a row of quick steps. */
    Instant soon() {
        return after(20 + chance.nextInt(50));
    }

    private Instant after(int seconds) {
        at = at.plusSeconds(seconds);
        if (at.toLocalTime().isAfter(LUNCH) && at.toLocalTime().isBefore(AFTER_LUNCH)) {
            at = at.with(AFTER_LUNCH).plusSeconds(chance.nextInt(LONGEST));
        }
        return at.atZone(zone).toInstant();
    }
}
