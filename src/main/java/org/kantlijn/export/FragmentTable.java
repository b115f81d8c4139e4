package org.kantlijn.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kantlijn.analysis.Fragment;
import org.kantlijn.study.Coder;
import org.kantlijn.study.Coding;
import org.kantlijn.study.Id;
import org.kantlijn.study.Kind;
import org.kantlijn.study.Memo;
import org.kantlijn.study.Participant;
import org.kantlijn.study.Study;
import org.kantlijn.study.Theme;
import org.kantlijn.study.Transcript;
import org.kantlijn.text.SourceText;
import org.kantlijn.wording.Wording;

/** The fragment list, one row for each fragment and coder, and what it is called in each language. */
final class FragmentTable {

    private final Findings findings;
    private final Study study;
    private final Wording messages;
    private final List<FragmentExtra> extras;

    FragmentTable(Findings findings, Wording messages) {
        this.findings = findings;
        this.study = findings.study();
        this.messages = messages;
        this.extras = Stream.of(FragmentExtra.values()).filter(extra -> extra.isKnown(study)).toList();
    }

    List<Column> columns() {
        List<Column> usual = List.of(column("citation", 14), column("transcript", 24), column("participant", 12), column("group", 18),
            column("turn", 8),
            column("text", 80), column("codes", 32), column("themes", 32), column("coder", 14), column("memo", 40));
        return Stream.concat(usual.stream(), extras.stream().map(extra -> extra.column(messages))).toList();
    }

    /** What is said of a fragment besides, in the order of the last columns. */
    List<String> extras(Fragment fragment) {
        return extras.stream().map(extra -> extra.text(fragment, messages)).toList();
    }

    private Column column(String key, int width) {
        return Column.of(messages, key, width);
    }

    Labels labels() {
        return findings.labels();
    }

    int size() {
        return findings.citations().fragments().stream()
            .mapToInt(fragment -> (int) fragment.codings().stream().map(Coding::coder).distinct().count()).sum();
    }

    Stream<FragmentRow> rows() {
        return findings.citations().fragments().stream().flatMap(this::rows);
    }

    private Stream<FragmentRow> rows(Fragment fragment) {
        Map<Id<Coder>, List<Coding>> byCoder = new HashMap<>();
        fragment.codings().forEach(coding -> byCoder.computeIfAbsent(coding.coder(), coder -> new ArrayList<>(1)).add(coding));
        String text = words(fragment);
        return byCoder.keySet().stream().map(study::coder).sorted(Comparator.comparing(Coder::name).thenComparing(Coder::id))
            .map(coder -> row(fragment, text, coder, byCoder.get(coder.id())));
    }

    private FragmentRow row(Fragment fragment, String text, Coder coder, List<Coding> codings) {
        List<Theme> themes = findings.labels().themesOf(codings);
        return new FragmentRow(fragment, coder, codings, themes, text, memo(coder, codings));
    }

    /** The words of a fragment, or a note that its text is missing. */
    String words(Fragment fragment) {
        SourceText text = study.text(fragment.transcript());
        return text.isMissing() ? messages.text("text.missing") : text.slice(fragment.span());
    }

    private String memo(Coder coder, List<Coding> codings) {
        return codings.stream().flatMap(coding -> study.memos(new Memo.Subject(Kind.CODING, coding.id())).stream())
            .map(memo -> memo.coder().equals(coder.id()) ? memo.text() : study.coder(memo.coder()).name() + ": " + memo.text())
            .collect(Collectors.joining("\n"));
    }

    /** One warning for each transcript whose text is not there, and one where people are in the list who would not be quoted. */
    List<String> warnings() {
        List<Transcript> coded = study.transcripts().stream().filter(transcript -> !study.codings(transcript.id()).isEmpty()).toList();
        List<String> warnings = new ArrayList<>(coded.stream().filter(transcript -> study.text(transcript).isMissing())
            .map(transcript -> messages.text("warning.missing", transcript.title())).toList());
        long refused = findings.citations().fragments().stream().map(Fragment::respondent)
            .filter(respondent -> respondent != null && respondent.consent() == Participant.Consent.NO).count();
        if (refused > 0) {
            warnings.add(messages.text("warning.consent", refused));
        }
        return warnings;
    }
}
