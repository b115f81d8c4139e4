package org.kantlijn.ui.start;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.kantlijn.settings.Preferences.Recent;
import org.kantlijn.ui.kit.FoldedText;
import org.kantlijn.wording.Wording;

/** Puts studies opened before into words. */
final class RecentRows {

    private static final Pattern CLOUD = Pattern.compile("(?i).*(onedrive|surfdrive|dropbox|icloud|nextcloud|google ?drive).*");
    private static final int MOST_PARTS = 4;

    private final Wording wording;
    private final ZonedDateTime now;
    private final Path home;

    /**
     * @param now what today is, and in which time zone
     * @param home the user's folder, which is left out of places
     */
    RecentRows(Wording wording, ZonedDateTime now, Path home) {
        this.wording = wording;
        this.now = now;
        this.home = home;
    }

    /** The studies whose title or place holds what was typed, in the order given. */
    List<RecentRow> of(List<Recent> recent, String filter) {
        String wanted = FoldedText.of(filter.strip());
        return recent.stream().map(this::row)
            .filter(row -> FoldedText.holds(row.recent().title() + "\n" + row.place(), wanted)).toList();
    }

    private RecentRow row(Recent recent) {
        List<String> parts = parts(recent.path());
        int cloud = cloud(parts);
        List<String> shown = cloud < 0 ? parts : parts.subList(cloud, parts.size());
        return new RecentRow(recent, readable(shown), cloud >= 0, when(recent.at()));
    }

    private List<String> parts(String path) {
        try {
            Path whole = Path.of(path);
            Path near = whole.startsWith(home) && !whole.equals(home) ? home.relativize(whole) : whole;
            List<String> names = new ArrayList<>(drive(near));
            near.forEach(name -> names.add(name.toString()));
            return names.isEmpty() ? List.of(path) : names;
        } catch (InvalidPathException e) {
            // The list may come from a machine with other paths; what was written is then shown as it is.
            return List.of(path.split("[/\\\\]+"));
        }
    }

    /** The name of a drive, such as {@code C:}, where there are drives. */
    private static List<String> drive(Path path) {
        String root = path.getRoot() == null ? "" : path.getRoot().toString().replaceAll("[/\\\\]+$", "");
        return root.isEmpty() ? List.of() : List.of(root);
    }

    /** The last folder but the study's own whose name is that of a cloud service; -1 for none. */
    private static int cloud(List<String> parts) {
        for (int i = parts.size() - 2; i >= 0; i--) {
            if (CLOUD.matcher(parts.get(i)).matches()) {
                return i;
            }
        }
        return -1;
    }

    private static String readable(List<String> parts) {
        List<String> shown = new ArrayList<>(parts);
        if (shown.size() > MOST_PARTS) {
            shown.subList(1, shown.size() - MOST_PARTS + 2).clear();
            shown.add(1, "…");
        }
        return String.join(" / ", shown);
    }

    private String when(Instant at) {
        if (at == null) {
            return "";
        }
        ZoneId zone = now.getZone();
        LocalDate day = at.atZone(zone).toLocalDate();
        LocalDate today = now.toLocalDate();
        if (day.equals(today)) {
            return wording.text("when.today", format("HH:mm", at, zone));
        }
        if (day.equals(today.minusDays(1))) {
            return wording.text("when.yesterday");
        }
        return format(day.getYear() == today.getYear() ? "d MMMM" : "d MMMM yyyy", at, zone);
    }

    private String format(String pattern, Instant at, ZoneId zone) {
        Locale locale = wording.locale();
        return DateTimeFormatter.ofPattern(pattern, locale).format(at.atZone(zone));
    }
}
