package org.kantlijn.export;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kantlijn.analysis.Fragment;
import org.kantlijn.analysis.Frequencies;
import org.kantlijn.study.Code;
import org.kantlijn.study.Coding;
import org.kantlijn.study.Id;
import org.kantlijn.study.Study;

/** The codebook as a tree, with what belongs under each code and how much was found. */
final class CodebookSheet {

    private final Book book;
    private final Findings findings;

    CodebookSheet(Book book, Findings findings) {
        this.book = book;
        this.findings = findings;
    }

    void write() {
        List<Column> columns = List.of(book.column("code", 30), book.column("path", 40), book.column("description", 48),
            book.column("include", 40), book.column("exclude", 40), book.column("example", 48), book.column("origin", 13),
                book.column("colour", 13),
            book.column("fragments", 12), book.column("participants", 13));
        Map<Id<Code>, Integer> fragments = fragments();
        Sheet sheet = Sheet.table(book, "codebook", columns, 1);
        findings.frequencies().rows().forEach(row -> sheet.row(row(row, fragments.getOrDefault(row.code().id(), 0))));
        sheet.filter(columns.size()).end();
    }

    private Map<Id<Code>, Integer> fragments() {
        Map<Id<Code>, Integer> counts = new HashMap<>();
        for (Fragment fragment : findings.citations().fragments()) {
            fragment.codings().stream().map(Coding::code).distinct().forEach(code -> counts.merge(code, 1, Integer::sum));
        }
        return counts;
    }

    /** What was written as an example, and the words that were picked for one. */
    private String examples(Code code) {
        Study study = findings.study();
        Stream<String> picked = code.examples().stream().flatMap(id -> study.coding(id).stream())
            .map(coding -> "“" + study.quote(coding) + "” (" + findings.citations().citation(coding) + ")");
        return Stream.concat(Stream.of(code.guide().example()).filter(written -> !written.isBlank()), picked)
            .collect(Collectors.joining("\n"));
    }

    private Row row(Frequencies.Row counted, int fragments) {
        Code code = counted.code();
        Code.Guide guide = code.guide();
        return new Row().nested(code.name(), counted.depth()).text(findings.study().path(code)).text(guide.description())
            .text(guide.include()).text(guide.exclude()).text(examples(code)).text(book.word(code.origin()))
            .swatch(book.word(code.colour()), code.colour()).number(fragments).number(counted.people().own());
    }
}
