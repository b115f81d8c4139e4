package org.kantlijn.ui.transcript;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kantlijn.study.Code;
import org.kantlijn.study.Coding;
import org.kantlijn.study.Study;
import org.kantlijn.text.Span;
import org.kantlijn.ui.entry.CodeChooser;
import org.kantlijn.ui.entry.CodeMatcher;
import org.kantlijn.ui.entry.QuickEntry;
import org.kantlijn.ui.kit.Later;
import org.kantlijn.ui.work.CodingWork;
import org.kantlijn.ui.work.Work;
import org.kantlijn.wording.Wording;

/** Opens the quick entry under a passage, and does with what is chosen there what it was opened for. */
final class QuickCoding {

    private final Work work;
    private final CodingWork coding;
    private final TranscriptView view;
    private final Wording wording;
    private final Later<QuickEntry> entry;
    private @Nullable CodeMatcher codes;

    QuickCoding(Work work, CodingWork coding, TranscriptView view, Wording wording) {
        this.work = work;
        this.coding = coding;
        this.view = view;
        this.wording = wording;
        this.entry = new Later<>(() -> new QuickEntry(Wording.of(QuickEntry.class, work.locale())));
    }

    /** Lets codes be chosen for a passage; some letters may have been typed already. */
    void apply(Span passage, String typed) {
        open(typed, new Applying(passage));
    }

    /** Lets another code be chosen for a coding. */
    void recode(Coding old) {
        open("", new Recoding(old));
    }

    private void open(String typed, Choosing choosing) {
        TranscriptArea area = view.area();
        entry.get().open(area, area.under(choosing.passage), new QuickEntry.Opening(matcherNow(), typed,
            PassageWords.of(choosing.passage, area, wording), choosing));
    }

    private CodeMatcher matcherNow() {
        Study study = work.study();
        return matcher(study).used(coding.recent(), study.codingCounts(), study.pinned(work.coder().id()));
    }

    /** Folding the names of a large codebook takes a moment, so it is done again only for other codes. */
    private CodeMatcher matcher(Study study) {
        CodeMatcher known = codes;
        if (known == null || !known.fits(study)) {
            known = CodeMatcher.of(study);
            codes = known;
        }
        return known;
    }

    /** Hears what is chosen for a passage. */
    private abstract class Choosing implements CodeChooser {

        private final Span passage;

        Choosing(Span passage) {
            this.passage = passage;
        }

        Span passage() {
            return passage;
        }

        @Override
        public void described(Code code, String description) {
            coding.describe(code, description);
            entry.get().update(matcherNow());
        }

        @Override
        public void previewed(@Nullable Code code) {
            view.emphasis().preview().set(code == null ? null : new Emphasis.Preview(passage, code));
        }
    }

    /** Applies the chosen codes to the passage. */
    private final class Applying extends Choosing {

        Applying(Span passage) {
            super(passage);
        }

        @Override
        public void chose(List<Code> chosen) {
            coding.apply(chosen, passage());
        }

        @Override
        public void choseNew(String name, String description) {
            coding.applyNew(name, description, passage());
        }
    }

    /** Gives a coding another code. */
    private final class Recoding extends Choosing {

        private final Coding old;

        Recoding(Coding old) {
            super(old.span());
            this.old = old;
        }

        @Override
        public boolean takesSeveral() {
            return false;
        }

        @Override
        public void chose(List<Code> chosen) {
            coding.recode(old, chosen.get(0));
        }

        @Override
        public void choseNew(String name, String description) {
            coding.recodeNew(old, name, description);
        }
    }
}
