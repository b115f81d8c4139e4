package org.kantlijn.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kantlijn.study.Coding;
import org.kantlijn.study.Id;
import org.kantlijn.study.Study;
import org.kantlijn.study.Transcript;

/**
 * The fragments of a study and how they are cited.
 *
 * <p>Within a transcript the fragments of each speaker are numbered in text order, from 1: {@code F3 P2.9} is the ninth of P2 in F3. In an
 * interview the short name of the transcript would say nothing more, so it is left out: {@code A1.6}. Where nobody is named, {@code F3 §4}.
 * A study may cite otherwise and keep its numbers; see {@link org.kantlijn.study.CitationScheme}.
 */
public final class Citations {

    private final Map<Id<Transcript>, List<Fragment>> byTranscript;
    private final Map<Id<Coding>, Numbering.Numbered> byCoding = new HashMap<>();

    private Citations(Map<Id<Transcript>, List<Numbering.Numbered>> numbered) {
        byTranscript = new LinkedHashMap<>();
        numbered.forEach((id, list) -> {
            byTranscript.put(id, list.stream().map(Numbering.Numbered::fragment).toList());
            list.forEach(each -> each.fragment().codings().forEach(coding -> byCoding.put(coding.id(), each)));
        });
    }

    /** The fragments of all transcripts. */
    public static Citations of(Study study) {
        return of(study, study.transcripts());
    }

    /** The fragments of one transcript, cited as in the whole study. */
    public static Citations of(Study study, Transcript transcript) {
        return of(study, List.of(transcript));
    }

    /** The fragments of all transcripts as they would be cited in another way; see {@link org.kantlijn.study.CitationScheme}. */
    public static Citations tried(Study study, String pattern) {
        return of(study, study.transcripts(), pattern);
    }

    private static Citations of(Study study, List<Transcript> transcripts) {
        return of(study, transcripts, study.citation().pattern());
    }

    private static Citations of(Study study, List<Transcript> transcripts, String pattern) {
        CitationForm form = new CitationForm(pattern, RespondentCodes.of(study));
        Map<Id<Transcript>, List<Numbering.Numbered>> found = new LinkedHashMap<>();
        transcripts.forEach(transcript -> found.put(transcript.id(), new Numbering(study, transcript, form).fragments()));
        return new Citations(found);
    }

    /** All fragments, transcript by transcript, each in text order, the longer first. */
    public List<Fragment> fragments() {
        List<Fragment> all = new ArrayList<>();
        byTranscript.values().forEach(all::addAll);
        return Collections.unmodifiableList(all);
    }

    /** The fragments of one transcript in text order; none where it was not asked for. */
    public List<Fragment> fragments(Id<Transcript> transcript) {
        return byTranscript.getOrDefault(transcript, List.of());
    }

    /** The fragment that the coding is part of; empty where the coding is not in the study. */
    public Optional<Fragment> fragment(Coding coding) {
        return fragment(coding.id());
    }

    /** The fragment that the coding with that id is part of; empty where it is not in the study. */
    public Optional<Fragment> fragment(Id<Coding> coding) {
        return Optional.ofNullable(byCoding.get(coding)).map(Numbering.Numbered::fragment);
    }

    /** The number that the fragment of each coding has in its citation, to be made fast. */
    public Map<Id<Coding>, Integer> numbers() {
        Map<Id<Coding>, Integer> numbers = new HashMap<>();
        byCoding.forEach((coding, numbered) -> numbers.put(coding, numbered.number()));
        return numbers;
    }

    /** How the passage of the coding is cited; the empty text where the coding is not in the study. */
    public String citation(Coding coding) {
        return fragment(coding).map(Fragment::citation).orElse("");
    }
}
