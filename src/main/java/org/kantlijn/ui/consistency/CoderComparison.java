package org.kantlijn.ui.consistency;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kantlijn.study.Code;
import org.kantlijn.study.Coder;
import org.kantlijn.study.Coding;
import org.kantlijn.study.Id;
import org.kantlijn.study.Study;
import org.kantlijn.study.Transcript;
import org.kantlijn.text.Span;
import org.kantlijn.ui.consistency.Comparison.CodeRow;
import org.kantlijn.ui.consistency.Comparison.Mark;
import org.kantlijn.ui.consistency.Comparison.Passage;

/** Compares what two coders did in the transcripts that both coded. */
final class CoderComparison {

    private static final Comparator<CodeRow> LOWEST_FIRST = Comparator.comparingDouble(CodeRow::share)
        .thenComparing(Comparator.<CodeRow>comparingInt(row -> row.passages().size()).reversed())
        .thenComparing(row -> row.code().name());

    private final Study study;
    private final Id<Coder> first;
    private final Id<Coder> second;

    private CoderComparison(Study study, Id<Coder> first, Id<Coder> second) {
        this.study = study;
        this.first = first;
        this.second = second;
    }

    /** Everybody who coded, whoever coded most first. */
    static List<Coder> coders(Study study) {
        Map<Id<Coder>, Integer> counts = new LinkedHashMap<>();
        study.codings().forEach(coding -> counts.merge(coding.coder(), 1, Integer::sum));
        return counts.entrySet().stream().sorted(Map.Entry.<Id<Coder>, Integer>comparingByValue().reversed())
            .map(entry -> study.coder(entry.getKey())).toList();
    }

    /** The work of two coders side by side. */
    static Comparison of(Study study, Id<Coder> first, Id<Coder> second) {
        return new CoderComparison(study, first, second).compare();
    }

    private Comparison compare() {
        List<Transcript> shared = study.transcripts().stream().filter(this::codedByBoth).toList();
        Map<Id<Code>, Work> byCode = new HashMap<>();
        for (Transcript transcript : shared) {
            for (Coding coding : study.codings(transcript.id())) {
                if (isTheirs(coding)) {
                    byCode.computeIfAbsent(coding.code(), code -> new Work()).add(transcript, coding);
                }
            }
        }
        List<CodeRow> rows = new ArrayList<>();
        byCode.forEach((id, work) -> study.code(id).ifPresent(code -> rows.add(work.row(code))));
        rows.sort(LOWEST_FIRST);
        return new Comparison(study, study.coder(first), study.coder(second), shared, List.copyOf(rows));
    }

    private boolean codedByBoth(Transcript transcript) {
        List<Coding> codings = study.codings(transcript.id());
        return codings.stream().anyMatch(coding -> coding.coder().equals(first))
            && codings.stream().anyMatch(coding -> coding.coder().equals(second));
    }

    private boolean isTheirs(Coding coding) {
        return coding.coder().equals(first) || coding.coder().equals(second);
    }

    /** What was done with one code, gathered coding by coding in text order. */
    private final class Work {

        private final List<Passage> passages = new ArrayList<>();
        private int byFirst;
        private int bySecond;

        void add(Transcript transcript, Coding coding) {
            boolean isFirst = coding.coder().equals(first);
            byFirst += isFirst ? 1 : 0;
            bySecond += isFirst ? 0 : 1;
            Passage next = new Passage(transcript, coding.span(), isFirst ? Mark.FIRST : Mark.SECOND);
            Passage last = passages.isEmpty() ? null : passages.get(passages.size() - 1);
            if (last != null && last.transcript() == transcript && last.span().overlaps(next.span())) {
                passages.set(passages.size() - 1, joined(last, next));
            } else {
                passages.add(next);
            }
        }

        private Passage joined(Passage last, Passage next) {
            Span span = last.span().union(next.span());
            return new Passage(last.transcript(), span, last.mark() == next.mark() ? last.mark() : Mark.BOTH);
        }

        CodeRow row(Code code) {
            return new CodeRow(code, byFirst, bySecond, List.copyOf(passages));
        }
    }
}
