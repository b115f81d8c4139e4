package org.kantlijn.ui.evidence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kantlijn.analysis.Evidence;
import org.kantlijn.analysis.Respondents;
import org.kantlijn.study.Id;
import org.kantlijn.study.Participant;
import org.kantlijn.study.Study;
import org.kantlijn.ui.kit.PeopleMeter.Dot;

/** The people of a study as meters and bars show them: in fixed order, group by group. */
public final class People {

    /** From this share of all fragments on, one voice is pointed out. */
    private static final double LOUD = 0.4;

    private People() {
    }

    /** The participants but moderators, by respondent group; groups and people in the order in which they came into the study. */
    public static Map<String, List<Participant>> byGroup(Study study) {
        Map<String, List<Participant>> groups = new LinkedHashMap<>();
        Respondents.of(study)
            .forEach(person -> groups.computeIfAbsent(person.group(), group -> new ArrayList<>()).add(person));
        return groups;
    }

    /** A dot for each of them. */
    static List<List<Dot>> dots(Study study, Evidence evidence) {
        Set<Id<Participant>> present = new HashSet<>();
        evidence.people().forEach(person -> present.add(person.id()));
        Evidence.Voice loud = loudVoice(evidence);
        return byGroup(study).values().stream()
            .map(group -> group.stream().map(person -> dot(person, present, loud)).toList()).toList();
    }

    private static Dot dot(Participant person, Set<Id<Participant>> present, Evidence.@Nullable Voice loud) {
        if (loud != null && loud.participant().id().equals(person.id())) {
            return Dot.DOMINANT;
        }
        return present.contains(person.id()) ? Dot.PRESENT : Dot.ABSENT;
    }

    /** The voice that gives 40 % of the fragments or more; null where there is none. */
    public static Evidence.@Nullable Voice loudVoice(Evidence evidence) {
        Evidence.Voice largest = evidence.largestVoice();
        return largest != null && largest.share() >= LOUD ? largest : null;
    }
}
