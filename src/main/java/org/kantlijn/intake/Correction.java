package org.kantlijn.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.kantlijn.change.Material;
import org.kantlijn.change.TextCorrected;
import org.kantlijn.study.Study;
import org.kantlijn.study.Transcript;
import org.kantlijn.text.Edit;
import org.kantlijn.text.SourceText;
import org.kantlijn.text.Span;

/** Corrects typing errors in a transcript. */
public final class Correction {

    private static final Material NOTHING = new Material(List.of(), List.of(), List.of());

    private Correction() {
    }

    /**
     * Writes a passage anew; only the words that are others now count as changed.
     *
     * @param passage in the text as it is now, UTF-16 units
     * @param words what it says from now on
     * @return the text to store and the step {@code transcript.correct}; nothing where it says that already
     */
    public static Material rewritten(Study study, Transcript transcript, Span passage, String words) {
        SourceText text = study.text(transcript);
        String instead = words.replace("\r\n", "\n").replace('\r', '\n');
        List<Edit> edits = new WordAlignment(text.slice(passage), instead).edits().edits().stream()
            .map(edit -> new Edit(moved(edit.replaced(), passage.start()), edit.length())).toList();
        if (edits.isEmpty()) {
            return NOTHING;
        }
        SourceText better = SourceText.of(text.content().substring(0, passage.start()) + instead + text.content().substring(passage.end()));
        return corrected(transcript, text, better, edits);
    }

    private static Span moved(Span span, int by) {
        return new Span(span.start() + by, span.end() + by);
    }

    private static Material corrected(Transcript transcript, SourceText text, SourceText better, List<Edit> edits) {
        return new Material(List.of(better), List.of(),
            List.of(new TextCorrected(transcript.id(), text.id(), better.id(), better.length(), edits)));
    }

    /**
     * Puts other words in the place of passages.
     *
     * @param passages places in the text as it is now, UTF-16 units, that do not overlap; empty ones to put words in
     * @param words what is to stand at each of them; may be empty
     * @return the text to store and the step {@code transcript.correct}; nothing where the words are there already
     */
    public static Material of(Study study, Transcript transcript, List<Span> passages, String words) {
        SourceText text = study.text(transcript);
        String instead = words.replace("\r\n", "\n").replace('\r', '\n');
        StringBuilder corrected = new StringBuilder();
        List<Edit> edits = new ArrayList<>();
        int done = 0;
        for (Span passage : passages.stream().sorted(Comparator.comparing(Span::start)).toList()) {
            if (!text.slice(passage).equals(instead)) {
                corrected.append(text.content(), done, passage.start()).append(instead);
                edits.add(new Edit(passage, instead.length()));
                done = passage.end();
            }
        }
        SourceText better = SourceText.of(corrected.append(text.content(), done, text.length()).toString());
        return edits.isEmpty() ? NOTHING : corrected(transcript, text, better, edits);
    }
}
