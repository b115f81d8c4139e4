package org.kantlijn.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kantlijn.study.Code;
import org.kantlijn.study.Coding;
import org.kantlijn.study.Id;
import org.kantlijn.study.Participant;
import org.kantlijn.study.Study;
import org.kantlijn.study.Transcript;

/** Gathers the evidence for sets of codes. Everything is listed in the order of the study, so that the same study shows the same. */
final class Gathering {

    private final Study study;
    private final List<Participant> respondents;
    private final Map<Id<Code>, List<Integer>> places = new HashMap<>();
    private final List<Fragment> all;

    Gathering(Study study, List<Fragment> all) {
        this.study = study;
        this.all = all;
        this.respondents = Respondents.of(study);
        for (int place = 0; place < all.size(); place++) {
            Set<Id<Code>> codes = new HashSet<>();
            for (Coding coding : all.get(place).codings()) {
                if (codes.add(coding.code())) {
                    places.computeIfAbsent(coding.code(), code -> new ArrayList<>()).add(place);
                }
            }
        }
    }

    Study study() {
        return study;
    }

    Evidence evidence(Set<Id<Code>> codes) {
        BitSet held = new BitSet(all.size());
        codes.forEach(code -> places.getOrDefault(code, List.of()).forEach(held::set));
        List<Fragment> fragments = held.stream().mapToObj(all::get).toList();
        Map<Id<Participant>, Integer> counts = new HashMap<>();
        Map<Id<Transcript>, Transcript> transcripts = new LinkedHashMap<>();
        for (Fragment fragment : fragments) {
            transcripts.put(fragment.transcript().id(), fragment.transcript());
            Participant respondent = fragment.respondent();
            if (respondent != null) {
                counts.merge(respondent.id(), 1, Integer::sum);
            }
        }
        List<Participant> people = respondents.stream().filter(respondent -> counts.containsKey(respondent.id())).toList();
        List<String> groups = people.stream().map(Participant::group).filter(group -> !group.isBlank()).distinct().toList();
        return new Evidence(fragments, people, respondents.size(), List.copyOf(transcripts.values()), groups,
            largest(people, counts, fragments.size()), new QuoteChoice(study).of(fragments));
    }

    private static Evidence.@Nullable Voice largest(List<Participant> people, Map<Id<Participant>, Integer> counts, int of) {
        Participant first = null;
        for (Participant participant : people) {
            if (first == null || counts.get(participant.id()) > counts.get(first.id())) {
                first = participant;
            }
        }
        return first == null ? null : new Evidence.Voice(first, counts.get(first.id()), (double) counts.get(first.id()) / of);
    }
}
