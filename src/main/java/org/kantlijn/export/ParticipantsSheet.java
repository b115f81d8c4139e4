package org.kantlijn.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.kantlijn.analysis.Coverage;
import org.kantlijn.analysis.Fragment;
import org.kantlijn.study.Attribute;
import org.kantlijn.study.Id;
import org.kantlijn.study.Participant;

/** Who speaks where, what is known of them, and how much they say. */
final class ParticipantsSheet {

    private static final Pattern WHOLE_NUMBER = Pattern.compile("0|[1-9]\\d{0,8}");

    private final Book book;
    private final Findings findings;
    private final boolean consents;
    private final Map<Id<Participant>, Part> parts = new HashMap<>();

    /** What one participant contributes to the whole study. */
    private static final class Part {

        private final Set<String> transcripts = new LinkedHashSet<>();
        private int words;
        private int fragments;
    }

    ParticipantsSheet(Book book, Findings findings) {
        this.book = book;
        this.findings = findings;
        this.consents = FragmentExtra.CONSENT.isKnown(findings.study());
        findings.study().participants().forEach(participant -> parts.put(participant.id(), new Part()));
        for (Coverage coverage : findings.coverage()) {
            coverage.speakers().stream().filter(speaker -> speaker.participant() != null).forEach(speaker -> {
                Part part = parts.get(speaker.participant().id());
                part.transcripts.add(coverage.transcript().title());
                part.words += speaker.words();
            });
        }
        findings.citations().fragments().stream().map(Fragment::participant)
            .filter(participant -> participant != null).forEach(participant -> parts.get(participant.id()).fragments++);
    }

    void write() {
        List<String> attributes = findings.study().attributes().stream().map(Attribute::name).toList();
        List<Column> columns = new ArrayList<>(List.of(book.column("transcripts", 34), book.column("participant", 12),
            book.column("role", 16), book.column("group", 22)));
        if (consents) {
            columns.add(FragmentExtra.CONSENT.column(book.messages()));
        }
        attributes.forEach(name -> columns.add(new Column(name, 16)));
        columns.addAll(List.of(book.column("words", 10), book.column("fragments", 12)));
        Sheet sheet = Sheet.table(book, "participants", columns, 2);
        findings.study().participants().forEach(participant -> sheet.row(row(participant, attributes)));
        sheet.filter(columns.size()).end();
    }

    private Row row(Participant participant, List<String> attributes) {
        Part part = parts.get(participant.id());
        Row row = new Row().text(Labels.joined(List.copyOf(part.transcripts))).text(participant.code())
            .text(book.word(participant.role())).text(participant.group());
        if (consents) {
            row.text(participant.isModerator() ? "" : book.word(participant.consent()));
        }
        attributes.forEach(name -> attribute(row, participant.attributes().getOrDefault(name, "")));
        return row.number(part.words).number(part.fragments);
    }

    /** An age is a number, so that it sorts and adds up; a number with a leading zero is a name. */
    private static void attribute(Row row, String value) {
        if (WHOLE_NUMBER.matcher(value).matches()) {
            row.number(Integer.parseInt(value));
        } else {
            row.text(value);
        }
    }
}
