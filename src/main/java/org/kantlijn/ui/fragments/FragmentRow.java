package org.kantlijn.ui.fragments;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kantlijn.study.Code;
import org.kantlijn.study.Coder;
import org.kantlijn.study.Coding;
import org.kantlijn.study.Id;
import org.kantlijn.study.Kind;
import org.kantlijn.study.Memo;
import org.kantlijn.study.Participant;
import org.kantlijn.study.Study;

/** A coding in the list. What is shown of it is looked up when the row comes into sight, and kept. */
final class FragmentRow {

    private static final int LONGEST = 400;

    private final Study study;
    private final Coding coding;
    private @Nullable String line;
    private @Nullable List<Code> others;

    FragmentRow(Study study, Coding coding) {
        this.study = study;
        this.coding = coding;
    }

    Study study() {
        return study;
    }

    Coding coding() {
        return coding;
    }

    Id<Coding> id() {
        return coding.id();
    }

    /** The code; empty only where it is gone. */
    Optional<Code> code() {
        return study.code(coding.code());
    }

    /** The words as they stand in the transcript. */
    String quote() {
        return study.quote(coding).strip();
    }

    /** The words in one line, or the beginning of many. */
    String line() {
        String known = line;
        if (known == null) {
            known = quote().replaceAll("\\s+", " ");
            known = known.length() > LONGEST ? known.substring(0, known.offsetByCodePoints(0, known.codePointCount(0, LONGEST))) : known;
            line = known;
        }
        return known;
    }

    /** The other codes over the same words. */
    List<Code> others() {
        List<Code> known = others;
        if (known == null) {
            known = study.codings(coding.transcript()).overlapping(coding.span()).stream().map(Coding::code)
                .filter(code -> !code.equals(coding.code())).distinct().flatMap(code -> study.code(code).stream()).toList();
            others = known;
        }
        return known;
    }

    /** Who applied the code. */
    Coder coder() {
        return study.coder(coding.coder());
    }

    /** Who speaks; empty where nobody is named. */
    Optional<Participant> speaker() {
        return study.speaker(coding);
    }

    /** True when who speaks does not want to be quoted. */
    boolean isPrivate() {
        return speaker().filter(person -> person.consent() == Participant.Consent.NO).isPresent();
    }

    /** What was noted about the coding. */
    List<Memo> memos() {
        return study.memos(new Memo.Subject(Kind.CODING, coding.id()));
    }
}
