package org.kantlijn.ui.correct;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kantlijn.change.Change;
import org.kantlijn.change.Material;
import org.kantlijn.intake.Correction;
import org.kantlijn.study.Study;
import org.kantlijn.study.Transcript;
import org.kantlijn.text.SourceText;
import org.kantlijn.text.Span;

/**
 * Where words stand in some transcripts.
 *
 * @param places the places in each transcript that has any, in the order of its text
 */
record Occurrences(Map<Transcript, List<Span>> places) {

    /**
     * Looks for words.
     *
     * @param words exactly these letters, in upper or lower case as they are written
     * @param whole true for whole words only
     */
    static Occurrences of(Study study, List<Transcript> transcripts, String words, boolean whole) {
        Map<Transcript, List<Span>> found = new LinkedHashMap<>();
        if (!words.isBlank()) {
            String quoted = Pattern.quote(words.strip());
            Pattern pattern = Pattern.compile(whole ? "(?<![\\p{L}\\p{N}])" + quoted + "(?![\\p{L}\\p{N}])" : quoted);
            for (Transcript transcript : transcripts) {
                List<Span> places = places(study.text(transcript), pattern);
                if (!places.isEmpty()) {
                    found.put(transcript, places);
                }
            }
        }
        return new Occurrences(found);
    }

    private static List<Span> places(SourceText text, Pattern pattern) {
        List<Span> places = new ArrayList<>();
        for (Matcher matcher = pattern.matcher(text.isMissing() ? "" : text.content()); matcher.find(); ) {
            places.add(new Span(matcher.start(), matcher.end()));
        }
        return places;
    }

    int count() {
        return places.values().stream().mapToInt(List::size).sum();
    }

    /** What puts other words in all these places, as one step. */
    Material replaced(Study study, String words) {
        List<SourceText> texts = new ArrayList<>();
        List<Change> changes = new ArrayList<>();
        places.forEach((transcript, spans) -> {
            Material material = Correction.of(study, transcript, spans, words);
            texts.addAll(material.texts());
            changes.addAll(material.changes());
        });
        return new Material(texts, List.of(), changes);
    }
}
