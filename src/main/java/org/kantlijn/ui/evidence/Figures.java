package org.kantlijn.ui.evidence;

import java.util.Locale;
import java.util.Map;
import java.util.HashMap;
import org.kantlijn.analysis.Evidence;
import org.kantlijn.analysis.Fragment;
import org.kantlijn.study.Id;
import org.kantlijn.study.Participant;
import org.kantlijn.wording.Wording;

/** The figures on themes in words: always what is counted, and of how many. */
public final class Figures {

    private final Wording wording;

    /** In that language. */
    public Figures(Locale locale) {
        this.wording = Wording.of(Figures.class, locale);
    }

    /** Such as {@code 15 of 20}. */
    public String of(int part, int whole) {
        return wording.text("of", part, whole);
    }

    /** Such as {@code 41%}, in Dutch with a space that does not break. */
    public String percent(double share) {
        return wording.text("percent", Math.round(100 * share));
    }

    /** Such as {@code 75 fragments}. */
    public String fragments(int number) {
        return wording.text("fragments", number);
    }

    /** Such as {@code 7 codes, 75 fragments}. */
    public String codesAndFragments(int codes, int fragments) {
        return wording.text("codes.fragments", codes, fragments);
    }

    /** Such as {@code one voice 41%}. */
    public String oneVoice(Evidence.Voice voice) {
        return wording.text("voice", percent(voice.share()));
    }

    /** Such as {@code 15 of 20 people}, for who cannot see the meter. */
    public String people(Evidence evidence) {
        return wording.text("people", evidence.people().size(), evidence.peopleOf());
    }

    /** How somebody is named beside fragments: the citation of one of the fragments without its number, such as {@code F3 P7}. */
    public static String voice(Fragment fragment) {
        return fragment.citation().replaceFirst("[.]?\\d+$", "").replaceFirst(" §$", "");
    }

    /** How many of the fragments are each respondent's. */
    public static Map<Id<Participant>, Integer> perPerson(Evidence evidence) {
        Map<Id<Participant>, Integer> counts = new HashMap<>();
        for (Fragment fragment : evidence.fragments()) {
            Participant person = fragment.respondent();
            if (person != null) {
                counts.merge(person.id(), 1, Integer::sum);
            }
        }
        return counts;
    }

    /** The name beside fragments of a voice among the evidence; the participant's own code where none is found. */
    public static String name(Evidence evidence, Participant person) {
        return evidence.fragments().stream()
            .filter(fragment -> fragment.participant() != null && fragment.participant().id().equals(person.id()))
            .map(Figures::voice).findFirst().orElse(person.code());
    }
}
