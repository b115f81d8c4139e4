package org.kantlijn.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kantlijn.analysis.StudyBuilder;
import org.kantlijn.change.CodeExamplesSet;
import org.kantlijn.change.CodeOriginSet;
import org.kantlijn.change.ConsentSet;
import org.kantlijn.change.SessionDescribed;
import org.kantlijn.study.Code;
import org.kantlijn.study.Id;
import org.kantlijn.study.Participant;
import org.kantlijn.study.Session;
import org.kantlijn.wording.PlainException;

final class SessionExportTest {

    @TempDir
    private Path folder;

    private ExportReport report;

    private ReadBook export(StudyBuilder builder) throws IOException, PlainException {
        Path file = folder.resolve("study.xlsx");
        report = new ExcelExport(Locale.ENGLISH).write(builder.study(), file);
        return ReadBook.of(file);
    }

    private static StudyBuilder held() {
        Session session = new Session(Session.Sort.FOCUS_GROUP, LocalDate.of(2026, 4, 9), "Utrecht", 83, "nl",
            List.of(new Session.Part("Before the break", 0), new Session.Part("After the break", 40)));
        return SampleStudy.builder().with(new SessionDescribed(new Id<>(SampleStudy.GROUP), session));
    }

    @Test
    void eachFragmentTellsItsPartOfTheSession() throws IOException, PlainException {
        ReadBook book = export(held());

        assertThat(book.headers("Fragments")).endsWith("Memo", "Part").doesNotContain("Time", "To be quoted");
        assertThat(book.column("Fragments", "Part")).containsExactly("Before the break", "Before the break", "After the break", "");
    }

    @Test
    void theStudySheetTellsWhenAndWhere() throws IOException, PlainException {
        assertThat(export(held()).cells().stream().map(Object::toString)).contains("focus group", "2026-04-09", "Utrecht", "83.0");
    }

    @Test
    void whoWouldNotBeQuotedIsMarkedAndToldOf() throws IOException, PlainException {
        ReadBook book = export(SampleStudy.builder().with(new ConsentSet(new Id<>("P1"), Participant.Consent.NO))
            .with(new ConsentSet(new Id<>("A1"), Participant.Consent.YES)));

        assertThat(book.column("Fragments", "To be quoted")).containsExactly("no", "no", "not asked", "yes");
        assertThat(book.column("Participants", "To be quoted")).containsExactly("", "no", "not asked", "yes");
        assertThat(report.warnings()).contains("One fragment is of people who do not want to be quoted: see the column To be quoted.");
    }

    @Test
    void nobodyIsQuotedAgainstTheirWill() throws IOException, PlainException {
        assertThat(export(SampleStudy.builder()).column("Themes", "Quote 1").get(1)).contains("The letters were");

        StudyBuilder refused = SampleStudy.builder().with(new ConsentSet(new Id<>("P1"), Participant.Consent.NO));
        assertThat(export(refused).column("Themes", "Quote 1").get(1)).doesNotContain("The letters were");
    }

    @Test
    void theCodebookTellsWhereCodesComeFromAndShowsPickedExamples() throws IOException, PlainException {
        ReadBook book = export(SampleStudy.builder().with(new CodeOriginSet(new Id<>("rules"), Code.Origin.IN_VIVO))
            .with(new CodeExamplesSet(new Id<>("rules"), List.of(new Id<>("coding-1")))));

        assertThat(book.column("Codebook", "Origin")).contains("in vivo");
        assertThat(book.column("Codebook", "Example"))
            .anyMatch(example -> example.startsWith("\"a form\"\n“=The letters") && example.endsWith("(F1 P1.1)"));
    }
}
