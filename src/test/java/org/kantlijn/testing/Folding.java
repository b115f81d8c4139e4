package org.kantlijn.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.kantlijn.change.Change;
import org.kantlijn.change.Step;
import org.kantlijn.study.Study;
import org.kantlijn.study.StudyEditor;
import org.kantlijn.text.SourceText;

/** Carries changes out without a folder, and compares studies. */
public final class Folding {

    private Folding() {
    }

    /** An empty study whose texts are lost. */
    public static StudyEditor editor() {
        return new StudyEditor(transcript -> SourceText.missing(transcript.text(), transcript.characters()));
    }

    /** The study that steps in order make. */
    public static Study fold(List<Step> steps) {
        StudyEditor editor = editor();
        steps.forEach(step -> step.applyTo(editor));
        return editor.study();
    }

    /** Carries changes out and returns what takes all of them back. */
    public static List<Change> apply(List<Change> changes, StudyEditor editor) {
        List<List<Change>> inverses = new ArrayList<>();
        for (Change change : changes) {
            inverses.add(change.inverse(editor.study()));
            change.applyTo(editor);
        }
        Collections.reverse(inverses);
        return inverses.stream().flatMap(List::stream).toList();
    }

    /** Holds where both studies show the same things in the same order. */
    public static void assertSame(Study actual, Study expected, String description) {
        assertThat(actual).describedAs(description).isEqualTo(expected).hasSameHashCodeAs(expected);
        assertThat(things(actual)).describedAs(description).isEqualTo(things(expected));
    }

    private static List<Object> things(Study study) {
        return List.of(study.title(), study.question(), study.transcripts(), study.participants(), study.codes(), study.codesInTreeOrder(),
            study.codings().toList(), study.themes(), study.memos(), study.coders());
    }
}
