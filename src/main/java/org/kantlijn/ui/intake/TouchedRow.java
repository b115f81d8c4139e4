package org.kantlijn.ui.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kantlijn.intake.Replacement;
import org.kantlijn.study.Code;
import org.kantlijn.study.Coding;
import org.kantlijn.study.Study;
import org.kantlijn.ui.work.Place;
import org.kantlijn.ui.work.PlaceWords;

/**
 * A coding whose words are others since its transcript was replaced.
 *
 * @param place where it is now
 * @param where the same in words
 * @param code the code that was applied
 * @param before its words as they were
 * @param after its words as they are
 * @param doubtful true when so little of its words is left that it may stand at a wrong place
 */
record TouchedRow(Place place, String where, Code code, String before, String after, boolean doubtful) {

    /** The codings to look at, those that may stand at a wrong place first. */
    static List<TouchedRow> of(List<Storing.Replaced> replaced, Study study, Locale locale) {
        PlaceWords words = new PlaceWords(locale, study);
        List<TouchedRow> rows = new ArrayList<>();
        for (Storing.Replaced each : replaced) {
            for (Replacement.Touched touched : each.touched()) {
                row(touched, study, words).ifPresent(rows::add);
            }
        }
        rows.sort((one, other) -> Boolean.compare(other.doubtful, one.doubtful));
        return rows;
    }

    private static Optional<TouchedRow> row(Replacement.Touched touched, Study study, PlaceWords words) {
        Optional<Coding> now = study.coding(touched.coding().id());
        Optional<Code> code = study.code(touched.coding().code());
        return now.flatMap(coding -> study.transcript(coding.transcript()).flatMap(transcript -> code.map(known ->
            new TouchedRow(new Place(transcript.id(), coding.span()), words.of(transcript, coding.span().start()), known, touched.before(),
                touched.after(), touched.fate() == Replacement.Fate.DOUBTFUL))));
    }
}
