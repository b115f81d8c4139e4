package org.kantlijn.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A synthetic study for measuring, the same to the letter on every machine and in every language it is generated in.
 *
 * @param set which of the three
 * @param names what each transcript is called
 * @param texts the words of each transcript, turns on lines
 * @param codes the codebook
 * @param passages the codings, in the order in which they are made
 */
record Workload(Set set, List<String> names, List<String> texts, List<CodeName> codes, List<Passage> passages) {

    /** The three sets. Either words or characters say how long a transcript is; the other is 0. */
    enum Set {
        LARGE(20240101, new Texts(100, 12_000, 0), 20, 200, 50_000),
        LONG(20240202, new Texts(1, 0, 1_000_000), 20, 200, 20_000),
        TYPICAL(20240303, new Texts(1, 25_000, 0), 6, 60, 600);

        private final long seed;
        private final Texts texts;
        private final int groups;
        private final int codes;
        private final int codings;

        Set(long seed, Texts texts, int groups, int codes, int codings) {
            this.seed = seed;
            this.texts = texts;
            this.groups = groups;
            this.codes = codes;
            this.codings = codings;
        }

        private record Texts(int count, int words, int characters) {
        }
    }

    /** A code and the group that it is nested under. */
    record CodeName(String group, String name) {
    }

    /** One coding: indexes from 0, offsets in UTF-16 units, end exclusive. */
    record Passage(int text, int code, int coder, int start, int end) {
    }

    static Workload of(Set set) {
        SplitMix64 random = new SplitMix64(set.seed);
        Speech speech = new Speech(random);
        List<String> names = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < set.texts.count(); i++) {
            names.add(String.format(Locale.ROOT, "%s_%03d", set.name().toLowerCase(Locale.ROOT), i + 1));
            texts.add(set.texts.words() > 0 ? speech.conversationOfWords(set.texts.words())
                : speech.conversationOfCharacters(set.texts.characters()));
        }
        CodingHand hand = new CodingHand(random, set.codes);
        List<Passage> passages = new ArrayList<>(set.codings);
        for (int i = 0; i < texts.size(); i++) {
            passages.addAll(hand.code(i, texts.get(i).length(), set.codings / texts.size()));
        }
        return new Workload(set, names, texts, codebook(set, speech), passages);
    }

    /** One transcript with so many codings, which lie as close together as in {@link Set#LONG} however many there are. */
    static Workload ofCodings(int codings) {
        SplitMix64 random = new SplitMix64(Set.LONG.seed);
        Speech speech = new Speech(random);
        int characters = Math.toIntExact((long) codings * Set.LONG.texts.characters() / Set.LONG.codings);
        String text = speech.conversationOfCharacters(characters);
        List<Passage> passages = new CodingHand(random, Set.LONG.codes).code(0, characters, codings);
        return new Workload(Set.LONG, List.of("codings_" + codings), List.of(text), codebook(Set.LONG, speech), passages);
    }

    private static List<CodeName> codebook(Set set, Speech speech) {
        List<CodeName> codes = new ArrayList<>(set.codes);
        int perGroup = set.codes / set.groups;
        for (int i = 0; i < set.codes; i++) {
            String group = String.format(Locale.ROOT, "G%02d", i / perGroup + 1);
            codes.add(new CodeName(group, String.format(Locale.ROOT, "%s.%s-%03d", group, speech.word(200 + i * 7), i)));
        }
        return codes;
    }
}
