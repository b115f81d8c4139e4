package org.kantlijn.ui.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kantlijn.analysis.Evidence;
import org.kantlijn.analysis.Fragment;
import org.kantlijn.study.Code;
import org.kantlijn.study.Id;
import org.kantlijn.study.Participant;
import org.kantlijn.study.Study;
import org.kantlijn.study.Theme;
import org.kantlijn.ui.evidence.Figures;
import org.kantlijn.ui.evidence.People;

/** Puts the fragments of a theme together by participant, by transcript or by code. */
final class ReviewRows {

    private final Study study;
    private final Evidence evidence;
    private final Set<Id<Code>> own;
    private final String nobody;

    /**
     * @param theme whose codes come first beside each fragment
     * @param evidence what the theme rests on
     * @param nobody what a fragment is filed under where nobody is named
     */
    ReviewRows(Study study, Theme theme, Evidence evidence, String nobody) {
        this.study = study;
        this.evidence = evidence;
        this.own = codes(study, theme, new HashSet<>());
        this.nobody = nobody;
    }

    private static Set<Id<Code>> codes(Study study, Theme theme, Set<Id<Code>> found) {
        found.addAll(theme.codes());
        study.subthemes(theme.id()).forEach(below -> codes(study, below, found));
        return found;
    }

    /** The rows: a group, then its fragments; by participant the loudest first, otherwise in the order of the study. */
    List<ReviewRow> by(Grouping grouping) {
        Map<Object, List<Fragment>> groups = new LinkedHashMap<>();
        if (grouping == Grouping.CODE) {
            study.codesInTreeOrder().stream().filter(code -> own.contains(code.id())).forEach(code -> groups.put(code, new ArrayList<>()));
        }
        for (Fragment fragment : evidence.fragments()) {
            keys(grouping, fragment).forEach(key -> groups.computeIfAbsent(key, any -> new ArrayList<>()).add(fragment));
        }
        List<Map.Entry<Object, List<Fragment>>> order = new ArrayList<>(groups.entrySet());
        order.removeIf(group -> group.getValue().isEmpty());
        if (grouping == Grouping.PARTICIPANT) {
            order.sort(Comparator.comparingInt(group -> -group.getValue().size()));
        }
        List<ReviewRow> rows = new ArrayList<>();
        order.forEach(group -> add(rows, group.getKey(), group.getValue()));
        return rows;
    }

    private List<?> keys(Grouping grouping, Fragment fragment) {
        Participant who = fragment.participant();
        return switch (grouping) {
            case PARTICIPANT -> List.of(who == null ? nobody : who.id());
            case TRANSCRIPT -> List.of(fragment.transcript().id());
            case CODE -> codes(fragment).stream().filter(code -> own.contains(code.id())).toList();
        };
    }

    private void add(List<ReviewRow> rows, Object key, List<Fragment> fragments) {
        rows.add(group(key, fragments));
        fragments.forEach(fragment -> rows.add(new ReviewRow.Passage(fragment, fragment.quote(study).strip(), codes(fragment))));
    }

    private ReviewRow.Group group(Object key, List<Fragment> fragments) {
        int of = evidence.fragments().size();
        Fragment first = fragments.get(0);
        if (key instanceof Code code) {
            return new ReviewRow.Group(code.name(), "", fragments.size(), of, false);
        }
        if (key.equals(first.transcript().id())) {
            return new ReviewRow.Group(first.transcript().code(), first.transcript().name(), fragments.size(), of, false);
        }
        Participant who = first.participant();
        if (who == null) {
            return new ReviewRow.Group(nobody, "", fragments.size(), of, false);
        }
        return new ReviewRow.Group(Figures.voice(first), String.join(", ", who.attributes().values()), fragments.size(), of, isLoud(who));
    }

    private boolean isLoud(@Nullable Participant who) {
        Evidence.Voice loud = People.loudVoice(evidence);
        return loud != null && who != null && loud.participant().id().equals(who.id());
    }

    private List<Code> codes(Fragment fragment) {
        List<Code> found = fragment.codings().stream().map(coding -> coding.code()).distinct()
            .flatMap(id -> study.code(id).stream()).toList();
        return found.stream().sorted(Comparator.comparing(code -> own.contains(code.id()) ? 0 : 1)).toList();
    }
}
