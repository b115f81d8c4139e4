package org.kantlijn.intake.recording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kantlijn.intake.script.Offer;
import org.kantlijn.intake.script.ReadingChoice;
import org.kantlijn.intake.script.Script;
import org.kantlijn.intake.script.TimedWords;
import org.kantlijn.intake.source.Blanks;
import org.kantlijn.intake.source.DecodedText;
import org.kantlijn.intake.source.Warning;

/** Makes one transcript of the tiers of an annotated recording, in the order of time. */
final class TierText {

    /** A passage that is longer than this ends at the next end of a word. */
    private static final int LONG = 400;

    private final List<Tier> tiers;
    private final Set<String> taken;

    /** An annotation with the tier on which it stands. */
    private record Placed(Tier tier, Tier.Annotation annotation) {
    }

    /** What a speaker says without a pause. */
    private static final class Utterance {

        private final Tier tier;
        private final TimedWords words = new TimedWords();
        private int length;
        private @Nullable Double end;

        Utterance(Tier tier) {
            this.tier = tier;
        }

        void add(Tier.Annotation annotation) {
            words.at(annotation.seconds()).add(annotation.words());
            length += annotation.words().length();
            end = annotation.end();
        }
    }

    /** Takes the tiers that are chosen; where none is, those that hold speech; where none does, all. */
    TierText(List<Tier> all, ReadingChoice choice) {
        tiers = all.stream().filter(tier -> !tier.annotations().isEmpty()).toList();
        Set<String> chosen = names(tier -> choice.tiers().contains(tier.name()));
        Set<String> speech = names(Tier::speech);
        taken = !chosen.isEmpty() ? chosen : !speech.isEmpty() ? speech : names(tier -> true);
    }

    private Set<String> names(Predicate<Tier> wanted) {
        return tiers.stream().filter(wanted).map(Tier::name).collect(Collectors.toSet());
    }

    private boolean isTaken(Tier tier) {
        return taken.contains(tier.name());
    }

    /**
     * The transcript, with what else could be read.
     *
     * @param text the characters of the file
     */
    Script script(String format, DecodedText text) {
        CueList cues = new CueList();
        utterances().forEach(utterance -> cues.say(utterance.tier.speaker(), utterance.words));
        Offer offer = new Offer(tiers.stream().map(tier -> tier.offer(isTaken(tier))).toList(), List.of(), null, null, List.of());
        return Script.of(format, text.encoding().name(), cues.paragraphs(), text.warnings()).doubting(warnings()).offering(offer);
    }

    private List<Warning> warnings() {
        String names = tiers.stream().filter(tier -> !isTaken(tier)).map(Tier::name).collect(Collectors.joining(", "));
        return names.isEmpty() ? List.of() : List.of(Warning.of(Warning.Kind.TIERS_LEFT_OUT, names));
    }

    private List<Utterance> utterances() {
        List<Placed> all = new ArrayList<>();
        tiers.stream().filter(this::isTaken)
            .forEach(tier -> tier.annotations().forEach(annotation -> all.add(new Placed(tier, annotation))));
        all.sort(Comparator.comparingDouble(placed -> placed.annotation().start()));
        List<Utterance> utterances = new ArrayList<>();
        Map<String, Utterance> open = new HashMap<>();
        for (Placed placed : all) {
            Utterance before = open.get(placed.tier().name());
            boolean last = before != null && before == utterances.get(utterances.size() - 1);
            if (before == null || !goesOn(before, placed.annotation(), last)) {
                before = new Utterance(placed.tier());
                utterances.add(before);
                open.put(placed.tier().name(), before);
            }
            before.add(placed.annotation());
        }
        return utterances;
    }

    /** True when an annotation goes on with what was said on its tier; where others spoke since, only in the middle of a word. */
    private static boolean goesOn(Utterance before, Tier.Annotation annotation, boolean last) {
        boolean wordEnds = before.words.endsWithBlank() || Blanks.isBlank(annotation.words().charAt(0));
        boolean mayEnd = wordEnds && (!last || before.length > LONG);
        return before.end != null && before.end == annotation.start() && !mayEnd;
    }
}
