package org.kantlijn.ui.review;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kantlijn.analysis.Evidence;
import org.kantlijn.analysis.Fragment;
import org.kantlijn.analysis.ThemeEvidence;
import org.kantlijn.study.Id;
import org.kantlijn.study.Participant;
import org.kantlijn.study.Study;
import org.kantlijn.study.Theme;
import org.kantlijn.ui.evidence.Figures;
import org.kantlijn.ui.evidence.People;
import org.kantlijn.ui.evidence.StudyEvidence;
import org.kantlijn.ui.work.Place;

/**
 * What a theme rests on, in figures.
 *
 * @param groups each respondent group with its people
 * @param without what remains without the largest voice; null where nobody speaks
 * @param overlaps the other themes that share fragments with it, the largest overlap first; those above and below it left out
 */
record Footing(List<Group> groups, @Nullable Without without, List<Overlap> overlaps) {

    /**
     * A respondent group.
     *
     * @param name its name; may be empty
     * @param fragments how many fragments each of its people gives, in fixed order, 0 for who is not in it
     * @param people how many of them are in it
     */
    record Group(String name, List<Integer> fragments, int people) {
    }

    /**
     * What remains without one voice.
     *
     * @param voice the voice
     * @param name how it is cited
     * @param fragments how many fragments remain
     * @param people how many people remain
     */
    record Without(Evidence.Voice voice, String name, int fragments, int people) {
    }

    /**
     * Fragments that another theme has too.
     *
     * @param theme the other theme
     * @param shared how many fragments both have
     * @param share which part that is of this theme's fragments, 0 to 1
     */
    record Overlap(Theme theme, int shared, double share) {
    }

    /** The figures for a theme. */
    static Footing of(StudyEvidence study, ThemeEvidence theme) {
        Evidence whole = theme.whole();
        return new Footing(groups(study.study(), whole), without(whole), overlaps(study, theme));
    }

    private static List<Group> groups(Study study, Evidence whole) {
        Map<Id<Participant>, Integer> counts = Figures.perPerson(whole);
        return People.byGroup(study).entrySet().stream().map(group -> {
            List<Integer> bars = group.getValue().stream().map(person -> counts.getOrDefault(person.id(), 0)).toList();
            return new Group(group.getKey(), bars, (int) bars.stream().filter(bar -> bar > 0).count());
        }).toList();
    }

    private static @Nullable Without without(Evidence whole) {
        Evidence.Voice voice = whole.largestVoice();
        return voice == null ? null : new Without(voice, Figures.name(whole, voice.participant()),
            whole.fragments().size() - voice.fragments(), whole.people().size() - 1);
    }

    private static List<Overlap> overlaps(StudyEvidence study, ThemeEvidence theme) {
        Set<Place> own = new HashSet<>();
        theme.whole().fragments().forEach(fragment -> own.add(place(fragment)));
        return study.themes().stream()
            .filter(other -> !isKin(study.study(), theme.theme(), other.theme()) && !isKin(study.study(), other.theme(), theme.theme()))
            .map(other -> overlap(own, other)).filter(overlap -> overlap.shared() > 0)
            .sorted(Comparator.comparingInt(overlap -> -overlap.shared())).toList();
    }

    private static Place place(Fragment fragment) {
        return new Place(fragment.transcript().id(), fragment.span());
    }

    private static Overlap overlap(Set<Place> own, ThemeEvidence other) {
        int shared = (int) other.whole().fragments().stream().filter(fragment -> own.contains(place(fragment))).count();
        return new Overlap(other.theme(), shared, own.isEmpty() ? 0 : (double) shared / own.size());
    }

    /** True when the one is the other, or stands above it. */
    private static boolean isKin(Study study, Theme one, Theme other) {
        Theme at = other;
        for (int hops = study.themes().size(); hops >= 0; hops--) {
            if (at.id().equals(one.id())) {
                return true;
            }
            Theme above = study.theme(at.parent()).orElse(null);
            if (above == null) {
                return false;
            }
            at = above;
        }
        return false;
    }
}
