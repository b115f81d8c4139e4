package org.kantlijn.intake.codebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kantlijn.change.Change;
import org.kantlijn.change.CodeApplied;
import org.kantlijn.change.CoderNamed;
import org.kantlijn.change.MemoAdded;
import org.kantlijn.intake.table.Column;
import org.kantlijn.intake.table.Table;
import org.kantlijn.study.Code;
import org.kantlijn.study.Coder;
import org.kantlijn.study.Coding;
import org.kantlijn.study.Id;
import org.kantlijn.study.Kind;
import org.kantlijn.study.Memo;
import org.kantlijn.study.Study;
import org.kantlijn.study.Transcript;
import org.kantlijn.text.SourceText;
import org.kantlijn.text.Span;

/** Turns the rows of a table of codings into changes, one after the other. */
final class CodingRows {

    static final Column TRANSCRIPT = Column.of("transcript", "document");
    static final Column START = Column.of("start", "begin", "van");
    static final Column END = Column.of("end", "einde", "eind", "tot");
    static final Column QUOTE = Column.of("quote", "citaat", "fragment", "text", "tekst");
    static final Column CODE = Column.of("code", "path", "pad", "code path", "codepad");
    private static final Column CODER = Column.of("coder", "codeur");
    private static final Column MEMO = Column.of("memo", "note", "notitie");

    private final Study study;
    private final Id<Coder> actor;
    private final CodePaths codes;
    private final Map<Id<Transcript>, QuoteFinder> finders = new HashMap<>();
    private final Set<Mark> marks = new HashSet<>();
    private final Set<Id<Coder>> coders = new HashSet<>();
    private final List<Change> changes = new ArrayList<>();
    private final List<Skipped> skipped = new ArrayList<>();
    private int applied;

    /** What two identical codings have in common. */
    private record Mark(Id<Transcript> transcript, Span span, Id<Code> code, Id<Coder> coder) {
    }

    CodingRows(Study study, Id<Coder> actor) {
        this.study = study;
        this.actor = actor;
        this.codes = new CodePaths(study);
        study.codings().forEach(coding -> marks.add(new Mark(coding.transcript(), coding.span(), coding.code(), coding.coder())));
        study.coders().forEach(coder -> coders.add(coder.id()));
    }

    CodingTable result() {
        return new CodingTable(changes, applied, skipped);
    }

    void take(Table.Row row) {
        try {
            Transcript transcript = transcript(row.text(TRANSCRIPT));
            Span span = passage(row, transcript);
            List<String> path = CodePaths.split(row.name(CODE));
            if (path.isEmpty()) {
                throw new SkippedException(Skipped.Cause.NO_CODE);
            }
            if (path.size() > CodePaths.MOST_LEVELS) {
                throw new SkippedException(Skipped.Cause.CODE_TOO_DEEP, path.get(path.size() - 1), CodePaths.MOST_LEVELS);
            }
            apply(row, transcript, span, path);
        } catch (SkippedException e) {
            skipped.add(e.at(row.number()));
        }
    }

    private void apply(Table.Row row, Transcript transcript, Span span, List<String> path) throws SkippedException {
        String name = row.name(CODER);
        @Nullable Id<Coder> coder = name.isEmpty() ? null : Id.ofCoder(name);
        Id<Code> code = codes.findOrAdd(path, changes);
        if (!marks.add(new Mark(transcript.id(), span, code, coder == null ? actor : coder))) {
            throw new SkippedException(Skipped.Cause.ALREADY_CODED, CodePaths.join(path));
        }
        if (coder != null && coders.add(coder)) {
            changes.add(new CoderNamed(coder, name));
        }
        Id<Coding> id = Id.random();
        changes.add(new CodeApplied(id, transcript.id(), transcript.text(), span.start(), span.end(), code, coder, null));
        applied++;
        if (!row.text(MEMO).isEmpty()) {
            Memo.Subject subject = new Memo.Subject(Kind.CODING, id);
            changes.add(new MemoAdded(Id.random(), subject, Memo.Sort.NOTE, row.text(MEMO), coder, null));
        }
    }

    private Transcript transcript(String name) throws SkippedException {
        List<Transcript> found = study.transcripts().stream().filter(transcript -> transcript.title().equals(name)).toList();
        if (found.isEmpty()) {
            found = study.transcripts().stream().filter(transcript -> transcript.code().equals(name)).toList();
        }
        if (found.size() != 1) {
            throw new SkippedException(found.isEmpty() ? Skipped.Cause.UNKNOWN_TRANSCRIPT : Skipped.Cause.AMBIGUOUS_TRANSCRIPT, name);
        }
        return found.get(0);
    }

    private Span passage(Table.Row row, Transcript transcript) throws SkippedException {
        QuoteFinder finder = finder(transcript);
        String quote = row.text(QUOTE);
        if (!row.text(START).isEmpty() || !row.text(END).isEmpty()) {
            Span span = between(row.text(START), row.text(END), finder);
            if (!quote.isEmpty() && !finder.holds(span, quote)) {
                throw new SkippedException(Skipped.Cause.OTHER_WORDS, span.start(), span.end());
            }
            return span;
        }
        if (quote.isEmpty()) {
            throw new SkippedException(Skipped.Cause.NO_PASSAGE);
        }
        return finder.find(quote);
    }

    private static Span between(String start, String end, QuoteFinder finder) throws SkippedException {
        boolean numbers = start.matches("\\d{1,9}") && end.matches("\\d{1,9}");
        if (!numbers || Integer.parseInt(start) >= Integer.parseInt(end) || Integer.parseInt(end) > finder.length()) {
            throw new SkippedException(Skipped.Cause.BAD_OFFSETS, start, end, finder.length());
        }
        return finder.passage(Integer.parseInt(start), Integer.parseInt(end));
    }

    private QuoteFinder finder(Transcript transcript) throws SkippedException {
        QuoteFinder known = finders.get(transcript.id());
        if (known == null) {
            SourceText text = study.text(transcript);
            if (text.isMissing()) {
                throw new SkippedException(Skipped.Cause.TEXT_MISSING, transcript.title());
            }
            known = new QuoteFinder(transcript, text);
            finders.put(transcript.id(), known);
        }
        return known;
    }
}
