package org.kantlijn.export;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kantlijn.analysis.Coverage;
import org.kantlijn.analysis.Portion;
import org.kantlijn.analysis.Respondents;
import org.kantlijn.study.Coder;
import org.kantlijn.study.Coding;
import org.kantlijn.study.Id;
import org.kantlijn.study.Participant;
import org.kantlijn.study.Session;
import org.kantlijn.study.Study;
import org.kantlijn.study.Transcript;
import org.kantlijn.wording.Wording;

/** The first sheet: what the study is, its transcripts, who coded how much, and how to read the rest. */
final class StudySheet {

    private static final List<Integer> WIDTHS = List.of(34, 64, 12, 12, 14, 14, 14, 14, 14, 14, 22, 10);
    private static final List<String> SHEETS =
        List.of("participants", "codebook", "fragments", "byTheme", "themes", "frequencies", "logbook");

    private final Book book;
    private final Wording messages;
    private final Findings findings;
    private final Study study;
    private final Instant now;

    StudySheet(Book book, Findings findings, Instant now) {
        this.book = book;
        this.messages = book.messages();
        this.findings = findings;
        this.study = findings.study();
        this.now = now;
    }

    void write() {
        String title = study.title().isBlank() ? messages.text("title.untitled") : study.title();
        Sheet sheet = book.sheet(messages.text("sheet.study"), WIDTHS).titled(title, messages.text("note.study"));
        sheet.frozen(0);
        facts(sheet);
        transcripts(sheet);
        coders(sheet);
        guide(sheet);
        sheet.end();
    }

    private void facts(Sheet sheet) {
        Function<Comparator<Instant>, Instant> coded = order -> study.codings().map(Coding::at).min(order).orElse(null);
        sheet.row(fact("question").text(study.question()));
        sheet.row(fact("exported").date(now));
        sheet.row(fact("first").date(coded.apply(Comparator.naturalOrder())));
        sheet.row(fact("last").date(coded.apply(Comparator.reverseOrder())));
        sheet.row(count("transcripts", study.transcripts().size()));
        sheet.row(count("participants", Respondents.of(study).size()));
        sheet.row(count("codes", study.codes().size()));
        sheet.row(count("codings", findings.frequencies().total()));
        sheet.row(count("fragments", findings.citations().fragments().size()));
        sheet.row(count("coders", coders().size()));
        sheet.row(count("themes", study.themes().size()));
    }

    private Row fact(String key) {
        return new Row().add(messages.text("fact." + key), Look.of(Look.Format.TEXT).emphasised());
    }

    private Row count(String key, int number) {
        return fact(key).add((double) number, Look.of(Look.Format.COUNT));
    }

    private void heading(Sheet sheet, String key) {
        sheet.row(new Row()).row(fact(key));
    }

    private List<String> headers(String... keys) {
        return List.of(keys).stream().map(key -> messages.text("column." + key)).toList();
    }

    private void transcripts(Sheet sheet) {
        heading(sheet, "transcripts");
        List<String> headers = headers("transcript", "participants", "turns", "words", "coverage", "coverageShare", "codings", "fragments",
            "session", "date", "place", "minutes");
        sheet.header(headers);
        for (Coverage coverage : findings.coverage()) {
            Transcript transcript = coverage.transcript();
            String people = coverage.speakers().stream().map(Coverage.Speaker::participant)
                .filter(participant -> participant != null && !participant.isModerator()).map(Participant::code)
                .collect(Collectors.joining(", "));
            Row row = new Row().text(transcript.title()).text(people).number(transcript.turns().speechCount()).number(coverage.words())
                .number(coverage.coding().done()).share(coverage.coding().share()).number(study.codings(transcript.id()).size())
                .number(findings.citations().fragments(transcript.id()).size());
            sheet.row(session(row, transcript.session()));
        }
        sheet.filter(headers.size());
    }

    private Row session(Row row, Session session) {
        boolean known = session.sort() != Session.Sort.OTHER;
        LocalDate date = session.date();
        Integer minutes = session.minutes();
        row.text(known ? book.word(session.sort()) : "").text(date == null ? "" : date.toString()).text(session.place());
        return minutes == null ? row.blank() : row.number(minutes);
    }

    private List<Coder> coders() {
        return Stream.concat(study.coders().stream().map(Coder::id), study.codings().map(Coding::coder)).distinct()
            .map(study::coder).toList();
    }

    private void coders(Sheet sheet) {
        Map<Id<Coder>, List<Coding>> codings = study.codings().collect(Collectors.groupingBy(Coding::coder));
        heading(sheet, "work");
        sheet.header(headers("coder", "transcripts", "read", "readShare", "codings", "codesUsed"));
        for (Coder coder : coders()) {
            List<Coding> own = codings.getOrDefault(coder.id(), List.of());
            Portion read = findings.coverage().stream().flatMap(coverage -> coverage.reading().stream())
                .filter(reading -> reading.coder().equals(coder)).map(Coverage.Reading::turns).reduce(Portion.NONE, Portion::plus);
            sheet.row(new Row().text(coder.name()).text(transcriptsOf(own)).number(read.done()).share(read.share()).number(own.size())
                .number((int) own.stream().map(Coding::code).distinct().count()));
        }
    }

    private String transcriptsOf(List<Coding> codings) {
        Set<Id<Transcript>> worked = codings.stream().map(Coding::transcript).collect(Collectors.toSet());
        return study.transcripts().stream().filter(transcript -> worked.contains(transcript.id())).map(Transcript::code)
            .collect(Collectors.joining(", "));
    }

    private void guide(Sheet sheet) {
        heading(sheet, "guide");
        SHEETS.forEach(key -> sheet.row(new Row().text(messages.text("sheet." + key)).text(messages.text("note." + key))));
    }
}
