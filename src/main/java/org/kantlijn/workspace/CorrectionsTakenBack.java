package org.kantlijn.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kantlijn.change.Change;
import org.kantlijn.change.Material;
import org.kantlijn.change.Step;
import org.kantlijn.change.TextCorrected;
import org.kantlijn.study.Study;
import org.kantlijn.study.Transcript;
import org.kantlijn.text.Edit;
import org.kantlijn.text.OffsetMap;
import org.kantlijn.text.SourceText;
import org.kantlijn.text.Span;

/**
 * Takes back corrections of texts that were corrected again since, by whomever: the words come back that stood there, and later corrections
 * stay. Where the same words were corrected again they stay as they are now.
 */
final class CorrectionsTakenBack {

    private final Study study;
    private final List<SourceText> texts = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();

    private CorrectionsTakenBack(Study study) {
        this.study = study;
    }

    /** What takes the step back; empty where it is another kind of step, or its texts are those that the transcripts have. */
    static Optional<Material> of(Step step, Study study) {
        CorrectionsTakenBack back = new CorrectionsTakenBack(study);
        boolean overtaken = false;
        for (Change change : step.changes()) {
            Transcript now = change instanceof TextCorrected c ? study.transcript(c.transcript()).orElse(null) : null;
            if (now == null || !back.takeBack((TextCorrected) change, now)) {
                return Optional.empty();
            }
            overtaken |= !now.text().equals(((TextCorrected) change).text());
        }
        return overtaken ? Optional.of(new Material(back.texts, List.of(), back.changes)) : Optional.empty();
    }

    /** False where a text is missing, so that its words cannot come back. */
    private boolean takeBack(TextCorrected correction, Transcript now) {
        SourceText old = study.text(now, correction.from());
        SourceText made = study.text(now, correction.text());
        SourceText present = study.text(now);
        if (old.isMissing() || made.isMissing() || present.isMissing()) {
            return false;
        }
        OffsetMap there = new OffsetMap(correction.edits());
        List<Edit> back = there.inverse().edits();
        List<Edit> edits = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        int copied = 0;
        for (int i = 0; i < back.size(); i++) {
            Span span = place(back.get(i).replaced(), made, now, present);
            if (span != null && span.start() >= copied) {
                String before = old.slice(there.edits().get(i).replaced());
                words.append(present.content(), copied, span.start()).append(before);
                edits.add(new Edit(span, before.length()));
                copied = span.end();
            }
        }
        SourceText text = SourceText.of(words + present.content().substring(copied));
        texts.add(text);
        changes.add(new TextCorrected(now.id(), now.text(), text.id(), text.length(), edits));
        return true;
    }

    /** Where the corrected words stand now; null where they are others by now. */
    private @Nullable Span place(Span words, SourceText made, Transcript now, SourceText present) {
        if (!words.isEmpty()) {
            return study.passage(now, made.id(), words).filter(span -> present.slice(span).equals(made.slice(words))).orElse(null);
        }
        int at = study.offset(now, made.id(), words.start());
        Span before = new Span(Math.max(0, words.start() - 1), words.start());
        return made.slice(before).equals(present.slice(new Span(Math.max(0, at - 1), at))) ? new Span(at, at) : null;
    }
}
