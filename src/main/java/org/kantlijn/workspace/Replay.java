package org.kantlijn.workspace;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.kantlijn.change.Change;
import org.kantlijn.change.Step;
import org.kantlijn.study.Study;
import org.kantlijn.study.StudyEditor;
import org.kantlijn.study.Texts;

/** Carries steps out again from the beginning, up to any place in the history. */
final class Replay {

    private Replay() {
    }

    static StudyEditor all(List<Step> steps, Texts texts) {
        // Nearly every step of a long history applies a code.
        StudyEditor editor = new StudyEditor(texts, steps.size());
        steps.forEach(step -> step.applyTo(editor));
        return editor;
    }

    /** The study just after a step. */
    static StudyEditor upTo(Step last, List<Step> steps, Texts texts) {
        StudyEditor editor = new StudyEditor(texts);
        steps.stream().takeWhile(step -> step.compareTo(last) <= 0).forEach(step -> step.applyTo(editor));
        return editor;
    }

    /** Carries changes out one by one and returns what takes all of them back, the last first. */
    static List<Change> applyKeepingInverse(List<Change> changes, StudyEditor editor) {
        List<List<Change>> inverses = new ArrayList<>(changes.size());
        for (Change change : changes) {
            Study before = editor.study();
            inverses.add(change.inverse(before));
            change.applyTo(editor);
        }
        Collections.reverse(inverses);
        return inverses.stream().flatMap(List::stream).toList();
    }
}
