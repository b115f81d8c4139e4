package org.kantlijn.intake.speaker;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kantlijn.intake.source.Blanks;
import org.kantlijn.text.Edit;
import org.kantlijn.text.OffsetMap;
import org.kantlijn.text.Span;

/**
 * Puts pseudonyms in the place of names: of whole words only, and of the longest name where several fit. A possessive after an apostrophe
 * stays as it is.
 */
public final class Pseudonyms {

    static final Pseudonyms NONE = new Pseudonyms(List.of());

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    private final Map<String, String> instead = new LinkedHashMap<>();
    private final Pattern names;

    /** Replaces words by others, the longest first. */
    public Pseudonyms(List<Pseudonym> pseudonyms) {
        pseudonyms.stream().filter(pseudonym -> !Blanks.isBlank(pseudonym.words()))
            .forEach(pseudonym -> instead.putIfAbsent(form(pseudonym.words()), pseudonym.instead()));
        names = wholeWords(instead.keySet().stream().toList());
    }

    /** The expression that finds any of the words, whatever blanks stand between them and however their accents are typed. */
    static Pattern wholeWords(List<String> words) {
        String any = words.stream().sorted(Comparator.comparingInt(String::length).reversed())
            .flatMap(name -> Stream.of(Normalizer.Form.NFC, Normalizer.Form.NFD).map(form -> Normalizer.normalize(name, form)).distinct())
            .map(name -> Stream.of(BLANKS.split(name)).map(Pattern::quote).collect(Collectors.joining("[\\s\\p{Z}]+")))
            .collect(Collectors.joining("|"));
        return Pattern.compile("(?<![\\p{L}\\p{M}\\p{N}])(?:" + any + ")(?![\\p{L}\\p{M}\\p{N}])");
    }

    /** What all ways of typing the same words have in common; capitals count. */
    static String form(String words) {
        return Normalizer.normalize(BLANKS.matcher(Blanks.strip(words)).replaceAll(" "), Normalizer.Form.NFC);
    }

    /** The words that are replaced, as {@link #form} has them. */
    public Set<String> words() {
        return instead.keySet();
    }

    /** True when nothing is replaced. */
    public boolean isEmpty() {
        return instead.isEmpty();
    }

    /** The text with the pseudonyms in it. */
    public String in(String text) {
        return isEmpty() ? text : names.matcher(text).replaceAll(name -> Matcher.quoteReplacement(instead(name.group())));
    }

    /** The edits that {@link #in} makes. */
    OffsetMap edits(String text) {
        List<Edit> edits = new ArrayList<>();
        if (!isEmpty()) {
            names.matcher(text).results()
                .forEach(name -> edits.add(new Edit(new Span(name.start(), name.end()), instead(name.group()).length())));
        }
        return new OffsetMap(edits);
    }

    private String instead(String found) {
        return instead.getOrDefault(form(found), "");
    }
}
