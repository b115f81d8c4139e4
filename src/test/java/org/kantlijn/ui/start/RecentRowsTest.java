package org.kantlijn.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.kantlijn.settings.Preferences.Recent;
import org.kantlijn.wording.Wording;

/** Studies opened before, in words. */
final class RecentRowsTest {

    private static final ZonedDateTime NOW = ZonedDateTime.of(2026, 11, 21, 15, 0, 0, 0, ZoneOffset.UTC);
    private static final Path HOME = Path.of("home", "ana").toAbsolutePath();

    private final RecentRows rows = new RecentRows(Wording.of(StartScreen.class, Locale.forLanguageTag("nl")), NOW, HOME);

    private static Recent recent(String title, String at, String... path) {
        Path place = HOME;
        for (String part : path) {
            place = place.resolve(part);
        }
        return new Recent(place.toString(), title, Instant.parse(at), List.of(1.0, 0.5));
    }

    @Test
    void placeBeginsAtTheCloudFolder() {
        Recent cases = recent("Cases", "2026-11-21T14:32:00Z", "werk", "OneDrive - Hogeschool", "Cases.kantlijn");
        RecentRow row = rows.of(List.of(cases), "").get(0);

        assertThat(row.cloud()).isTrue();
        assertThat(row.place()).isEqualTo("OneDrive - Hogeschool / Cases.kantlijn");
    }

    @Test
    void placeOnTheDiskLeavesTheHomeFolderOut() {
        RecentRow row = rows.of(List.of(recent("Proef", "2026-11-21T14:32:00Z", "Documenten", "Proef.kantlijn")), "").get(0);

        assertThat(row.cloud()).isFalse();
        assertThat(row.place()).isEqualTo("Documenten / Proef.kantlijn");
    }

    @Test
    void studyNamedAfterACloudIsNotThereforeInIt() {
        assertThat(rows.of(List.of(recent("X", "2026-11-21T14:32:00Z", "Dropbox.kantlijn")), "").get(0).cloud()).isFalse();
    }

    @Test
    void longPlaceKeepsItsBeginAndEnd() {
        RecentRow row = rows.of(List.of(recent("X", "2026-11-21T14:32:00Z", "a", "b", "c", "d", "e", "X.kantlijn")), "").get(0);

        assertThat(row.place()).isEqualTo("a / … / e / X.kantlijn");
    }

    @Test
    void whenIsToldAsPeopleSayIt() {
        List<RecentRow> found = rows.of(List.of(recent("A", "2026-11-21T14:32:00Z", "A"), recent("B", "2026-11-20T09:00:00Z", "B"),
            recent("C", "2026-11-12T09:00:00Z", "C"), recent("D", "2025-10-28T09:00:00Z", "D")), "");

        assertThat(found).extracting(RecentRow::when).containsExactly("vandaag 14:32", "gisteren", "12 november", "28 oktober 2025");
    }

    @Test
    void filterLooksInTitleAndPlaceWithoutCaseAndAccents() {
        List<Recent> all = List.of(recent("Cliëntcases", "2026-11-21T14:32:00Z", "A"),
            recent("Proef", "2026-11-21T14:32:00Z", "Scriptie", "B"));

        assertThat(rows.of(all, "CLIENT")).extracting(row -> row.recent().title()).containsExactly("Cliëntcases");
        assertThat(rows.of(all, " scriptie ")).extracting(row -> row.recent().title()).containsExactly("Proef");
        assertThat(rows.of(all, "veer")).isEmpty();
    }

    @Test
    void stepsThatAreNotKnownHaveComeNowhere() {
        RecentRow row = rows.of(List.of(recent("A", "2026-11-21T14:32:00Z", "A")), "").get(0);

        assertThat(row.share(1)).isEqualTo(0.5);
        assertThat(row.share(5)).isZero();
    }
}
