package org.kantlijn.bench;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Makes up a vocabulary that looks Dutch, and conversations of six people in it: turns {@code P2: Sentence. Sentence.} on lines. */
final class Speech {

    private static final int VOCABULARY = 3000;
    private static final int SPEAKERS = 6;
    private static final String[] REAL = ("de en van ik te dat die in een hij het niet zijn is was op aan met als voor had er maar om hem "
        + "dan "
        + "zou of wat mijn men dit zo door over ze zich bij ook tot je mij uit der daar haar naar heb hoe heeft hebben deze u want nog zal "
        + "me zij nu ge geen omdat iets worden toch al waren veel meer doen toen moet ben zonder kan hun dus alles onder ja eens hier wie "
        + "werd altijd doch wordt wezen kunnen ons zelf tegen na reeds wil kon niets uw iemand geweest andere").split(" ");
    private static final String[] ONSETS =
        "b bl br d dr f fl g gr h j k kl kn kr l m n p pl pr r s sch sl sp st t tr v vr w z zw".split(" ");
    private static final String[] NUCLEI = "a aa e ee i ie o oo u uu oe ui ij ei ou eu".split(" ");
    private static final String[] CODAS = {"", "", "", "l", "m", "n", "r", "s", "t", "k", "p", "ng", "cht", "nd", "rt", "st", "lf"};
    private static final String[] SUFFIXES = {"", "", "", "en", "ing", "heid", "lijk", "tje", "ën", "baar"};

    private final SplitMix64 random;
    private final List<String> vocabulary;

    Speech(SplitMix64 random) {
        this.random = random;
        this.vocabulary = List.copyOf(invent());
    }

    private Set<String> invent() {
        Set<String> words = new LinkedHashSet<>(List.of(REAL));
        while (words.size() < VOCABULARY) {
            StringBuilder word = new StringBuilder();
            int syllables = 1 + random.below(2);
            for (int i = 0; i < syllables; i++) {
                word.append(any(ONSETS)).append(any(NUCLEI)).append(any(CODAS));
            }
            words.add(word.append(any(SUFFIXES)).toString());
        }
        return words;
    }

    private String any(String[] parts) {
        return parts[random.below(parts.length)];
    }

    /** A word of the vocabulary; the first are real ones and much more frequent. */
    String word(int index) {
        return vocabulary.get(index);
    }

    private String anyWord() {
        long product = (long) random.below(VOCABULARY) * random.below(VOCABULARY) * random.below(VOCABULARY);
        return vocabulary.get((int) (product / (VOCABULARY * VOCABULARY)));
    }

    /** A conversation of exactly so many words, speakers' labels not counted. */
    String conversationOfWords(int words) {
        List<String> turns = new ArrayList<>();
        int speaker = 0;
        for (int left = words; left > 0;) {
            speaker = another(speaker);
            int length = Math.min(turnLength(), left);
            turns.add(turn(speaker, length));
            left -= length;
        }
        return String.join("\n", turns);
    }

    /** A conversation cut off after exactly so many characters. */
    String conversationOfCharacters(int characters) {
        StringBuilder text = new StringBuilder();
        int speaker = 0;
        while (text.length() < characters) {
            speaker = another(speaker);
            text.append(turn(speaker, turnLength())).append('\n');
        }
        return text.substring(0, characters);
    }

    private int another(int speaker) {
        return (speaker + 1 + random.below(SPEAKERS - 1)) % SPEAKERS;
    }

    private int turnLength() {
        return 5 + random.below(116);
    }

    private String turn(int speaker, int words) {
        List<String> sentences = new ArrayList<>();
        for (int left = words; left > 0;) {
            int length = Math.min(left, 4 + random.below(15));
            sentences.add(sentence(length));
            left -= length;
        }
        return "P" + (speaker + 1) + ": " + String.join(" ", sentences);
    }

    private String sentence(int length) {
        List<String> words = new ArrayList<>(length);
        for (int i = 0; i < length; i++) {
            words.add(anyWord());
        }
        words.set(0, Character.toUpperCase(words.get(0).charAt(0)) + words.get(0).substring(1));
        if (length > 8) {
            words.set(length / 2, words.get(length / 2) + ",");
        }
        return String.join(" ", words) + (random.below(6) == 0 ? "?" : ".");
    }
}
