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
 */
public final class Citations {

    private final Map<Id<Transcript>, List<Fragment>> byTranscript;
    private final Map<Id<Coding>, Fragment> byCoding;

    private Citations(Map<Id<Transcript>, List<Fragment>> byTranscript) {
        this.byTranscript = byTranscript;
        this.byCoding = new HashMap<>();
        byTranscript.values().forEach(list -> list.forEach(
            fragment -> fragment.codings().forEach(coding -> byCoding.put(coding.id(), fragment))));
    }

    /** The fragments of all transcripts. */
    public static Citations of(Study study) {
        return of(study, study.transcripts());
    }

    /** The fragments of one transcript, cited as in the whole study. */
    public static Citations of(Study study, Transcript transcript) {
        return of(study, List.of(transcript));
    }

    private static Citations of(Study study, List<Transcript> transcripts) {
        RespondentCodes codes = RespondentCodes.of(study);
        Map<Id<Transcript>, List<Fragment>> found = new LinkedHashMap<>();
        transcripts.forEach(transcript -> found.put(transcript.id(), new Numbering(study, transcript, codes).fragments()));
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
        return Optional.ofNullable(byCoding.get(coding));
    }

    /** How the passage of the coding is cited; the empty text where the coding is not in the study. */
    public String citation(Coding coding) {
        return fragment(coding).map(Fragment::citation).orElse("");
    }
}
