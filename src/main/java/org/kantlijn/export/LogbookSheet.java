package org.kantlijn.export;

import java.util.Comparator;
import java.util.List;
import org.kantlijn.analysis.Fragment;
import org.kantlijn.study.Code;
import org.kantlijn.study.Coding;
import org.kantlijn.study.Id;
import org.kantlijn.study.Memo;
import org.kantlijn.study.Participant;
import org.kantlijn.study.Study;
import org.kantlijn.study.Theme;
import org.kantlijn.study.Transcript;

/** Every memo by date: the entries of the logbook and what was written about single things. */
final class LogbookSheet {

    private final Book book;
    private final Findings findings;
    private final Study study;

    LogbookSheet(Book book, Findings findings) {
        this.book = book;
        this.findings = findings;
        this.study = findings.study();
    }

    void write() {
        List<Column> columns = List.of(book.column("date", 18), book.column("coder", 16), book.column("kind", 14), book.column("about", 28),
            book.column("text", 110));
        Sheet sheet = Sheet.table(book, "logbook", columns, 0);
        study.memos().stream().sorted(Comparator.comparing(Memo::at)).forEach(memo -> sheet.row(new Row().date(memo.at())
            .text(study.coder(memo.coder()).name()).text(book.word(memo.sort())).text(about(memo.subject())).text(memo.text())));
        sheet.filter(columns.size()).end();
    }

    private String about(Memo.Subject subject) {
        String name = subject.id() == null ? "" : name(subject, subject.id().value());
        String kind = book.word(subject.about());
        return name.isEmpty() ? kind : kind + ": " + name;
    }

    private String name(Memo.Subject subject, String id) {
        return switch (subject.about()) {
            case CODE -> study.codeEver(new Id<Code>(id)).map(Code::name).orElse("");
            case THEME -> study.themeEver(new Id<Theme>(id)).map(Theme::name).orElse("");
            case TRANSCRIPT -> study.transcriptEver(new Id<Transcript>(id)).map(Transcript::title).orElse("");
            case PARTICIPANT -> study.participantEver(new Id<Participant>(id)).map(Participant::code).orElse("");
            case CODING -> findings.citations().fragment(new Id<Coding>(id)).map(Fragment::citation).orElse("");
            case CODER -> study.coder(new Id<>(id)).name();
            case STUDY, MEMO -> "";
        };
    }
}
