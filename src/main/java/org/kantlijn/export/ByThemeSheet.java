package org.kantlijn.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kantlijn.analysis.Fragment;
import org.kantlijn.analysis.ThemeEvidence;
import org.kantlijn.study.Coder;
import org.kantlijn.study.Coding;
import org.kantlijn.study.Colour;
import org.kantlijn.study.Participant;
import org.kantlijn.study.Study;
import org.kantlijn.study.Theme;

/** The fragments gathered under each theme; one that falls under two themes stands under both. */
final class ByThemeSheet {

    private final Book book;
    private final Findings findings;
    private final FragmentTable fragments;

    ByThemeSheet(Book book, Findings findings, FragmentTable fragments) {
        this.book = book;
        this.findings = findings;
        this.fragments = fragments;
    }

    /** How many fragments the sheet lists, those under several themes as often. */
    static int size(Findings findings) {
        return findings.themes().stream().mapToInt(theme -> theme.own().fragments().size()).sum();
    }

    void write(Watch watch) {
        List<Column> columns = List.of(book.column("theme", 30), book.column("citation", 14), book.column("transcript", 24),
            book.column("participant", 12), book.column("group", 18), book.column("text", 80), book.column("codes", 32),
            book.column("coders", 16));
        Sheet sheet = Sheet.table(book, "byTheme", columns, 2);
        for (ThemeEvidence evidence : findings.themes()) {
            Colour colour = findings.labels().colour(evidence.theme());
            String name = path(evidence.theme());
            sheet.row(heading(evidence.theme(), name, colour));
            for (Fragment fragment : evidence.own().fragments()) {
                sheet.row(row(fragment, evidence.theme(), name, colour));
                watch.step();
            }
        }
        sheet.filter(columns.size()).end();
    }

    /** The names down to the theme, so that a filter keeps sub-themes with their main theme. */
    private String path(Theme theme) {
        Study study = findings.study();
        return study.theme(theme.parent()).map(parent -> path(parent) + " > ").orElse("") + theme.name();
    }

    private static Row heading(Theme theme, String name, @Nullable Colour colour) {
        String message = Stream.concat(Stream.of(theme.essence()).filter(essence -> !essence.isBlank()),
            theme.keyMessages().stream().map(line -> "• " + line)).collect(Collectors.joining("\n"));
        return new Row().strong().text(name, colour).text("", colour).text("", colour).text("", colour).text("", colour)
            .text(message, colour).text("", colour).text("", colour);
    }

    private Row row(Fragment fragment, Theme theme, String name, @Nullable Colour colour) {
        List<Coding> codings = fragment.codings().stream().filter(coding -> theme.codes().contains(coding.code())).toList();
        List<String> coders = new ArrayList<>(codings.stream().map(Coding::coder).distinct().map(findings.study()::coder)
            .map(Coder::name).sorted().toList());
        Participant participant = fragment.participant();
        return new Row().text(name).text(fragment.citation()).text(fragment.transcript().title())
            .text(participant == null ? "" : participant.code()).text(participant == null ? "" : participant.group())
            .text(fragments.words(fragment), colour).text(findings.labels().codes(codings)).text(Labels.joined(coders));
    }
}
