package org.kantlijn.export;

import java.util.List;
import java.util.stream.Collectors;
import org.kantlijn.analysis.Evidence;
import org.kantlijn.analysis.Fragment;
import org.kantlijn.analysis.ThemeEvidence;
import org.kantlijn.study.Theme;
import org.kantlijn.study.Transcript;

/** The themes as they stand: what each says, and what it rests on, its sub-themes counted in. */
final class ThemesSheet {

    private final Book book;
    private final Findings findings;
    private final FragmentTable fragments;

    ThemesSheet(Book book, Findings findings, FragmentTable fragments) {
        this.book = book;
        this.findings = findings;
        this.fragments = fragments;
    }

    void write() {
        List<Column> columns = List.of(book.column("theme", 30), book.column("parent", 24), book.column("status", 12),
            book.column("essence", 36), book.column("definition", 48), book.column("keyMessages", 48), book.column("codes", 30),
            book.column("fragments", 12), book.column("participants", 14), book.column("largestVoice", 14),
            book.column("transcripts", 18), book.column("quote1", 48), book.column("quote2", 48));
        Sheet sheet = Sheet.table(book, "themes", columns, 1);
        findings.themes().forEach(evidence -> sheet.row(row(evidence)));
        sheet.filter(columns.size()).end();
    }

    private Row row(ThemeEvidence evidence) {
        Theme theme = evidence.theme();
        Evidence whole = evidence.whole();
        Row row = new Row().add(theme.name(), Look.of(Look.Format.TEXT).indented(evidence.depth()).filled(findings.labels().colour(theme)))
            .text(findings.study().theme(theme.parent()).map(Theme::name).orElse(""))
            .text(book.word(theme.status())).text(theme.essence()).text(theme.definition())
            .text(String.join("\n", theme.keyMessages())).text(findings.labels().names(theme.codes()))
            .number(whole.fragments().size())
            .text(book.messages().text("people.of", whole.people().size(), whole.peopleOf()));
        Evidence.Voice voice = whole.largestVoice();
        (voice == null ? row.blank() : row.share(voice.share()))
            .text(whole.transcripts().stream().map(Transcript::code).collect(Collectors.joining(", ")));
        return row.text(quote(whole, 0)).text(quote(whole, 1));
    }

    private String quote(Evidence evidence, int number) {
        if (evidence.quotes().size() <= number) {
            return "";
        }
        Fragment quote = evidence.quotes().get(number);
        return book.messages().text("quote", fragments.words(quote), quote.citation());
    }
}
