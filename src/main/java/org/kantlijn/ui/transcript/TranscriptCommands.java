package org.kantlijn.ui.transcript;

import java.awt.event.KeyAdapter;
import java.awt.event.KeyEvent;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.kantlijn.change.MemoAdded;
import org.kantlijn.study.Code;
import org.kantlijn.study.Coding;
import org.kantlijn.study.Id;
import org.kantlijn.study.Kind;
import org.kantlijn.study.Memo;
import org.kantlijn.study.Study;
import org.kantlijn.text.Boundaries;
import org.kantlijn.text.Span;
import org.kantlijn.text.Turn;
import org.kantlijn.ui.action.Command;
import org.kantlijn.ui.action.Commands;
import org.kantlijn.ui.kit.KeyBinding;
import org.kantlijn.ui.kit.WritingSlip;
import org.kantlijn.ui.kit.Condition;
import org.kantlijn.ui.work.CodingWork;
import org.kantlijn.ui.work.Selection;
import org.kantlijn.ui.work.Work;
import org.kantlijn.wording.Wording;

/** All that is done in the transcript by key, menu or palette. */
final class TranscriptCommands {

    private final Work work;
    private final CodingWork coding;
    private final TranscriptView view;
    private final Wording wording;
    private final QuickEntry quickEntry;
    private final WritingSlip memoSlip;
    private final ReadMarks readMarks;
    private @Nullable CodeMatcher codes;

    TranscriptCommands(Work work, CodingWork coding, TranscriptView view, Wording wording) {
        this.work = work;
        this.coding = coding;
        this.view = view;
        this.wording = wording;
        this.quickEntry = new QuickEntry(wording);
        this.memoSlip = new WritingSlip(wording.text("memo.title"), wording.text("memo.hint"));
        this.readMarks = new ReadMarks(work);
    }

    void addTo(Commands commands) {
        Selection selection = work.selection();
        Condition open = selection.transcript().when(id -> id != null);
        Condition chosen = selection.coding().when(c -> c != null).and(work.writable());
        Condition writable = open.and(work.writable());
        local(commands, "code.quick", writable, () -> openQuickEntry(""));
        local(commands, "code.last", writable, this::applyLast);
        local(commands, "coding.remove", chosen, () -> chosen().ifPresent(coding::remove));
        local(commands, "turn.read", writable, this::markRead);
        add(commands, "code.invivo", selection.passage().when(p -> !p.isEmpty()).and(writable), coding::applyInVivo);
        add(commands, "coding.recode", chosen, this::recode);
        add(commands, "memo.write", chosen, this::writeMemo);
        add(commands, "coding.next", open, () -> moveToCoding(1));
        add(commands, "coding.previous", open, () -> moveToCoding(-1));
        add(commands, "turn.next", open, () -> moveToTurn(1, false));
        add(commands, "turn.previous", open, () -> moveToTurn(-1, false));
        add(commands, "turn.uncoded.next", open, () -> moveToTurn(1, true));
        add(commands, "turn.uncoded.previous", open, () -> moveToTurn(-1, true));
        add(commands, "turn.select", open, this::selectSentenceOrTurn);
        add(commands, "find.here", open, view.findBar()::open);
        addEdge(commands, "coding.end.out", chosen, (words, span) -> new Span(span.start(), words.nextWordEnd(span.end())));
        addEdge(commands, "coding.end.in", chosen, (words, span) -> upTo(span.start(), words.previousWordEnd(span.end())));
        addEdge(commands, "coding.start.out", chosen, (words, span) -> new Span(words.previousWord(span.start()), span.end()));
        addEdge(commands, "coding.start.in", chosen, (words, span) -> upTo(words.nextWord(span.start()), span.end()));
        view.area().addKeyListener(new Typing());
        KeyBinding.of(view.area(), "ESCAPE", () -> selection.coding().set(null));
    }

    private void add(Commands commands, String id, Condition when, Runnable work) {
        Command command = commands.add(new Command(id, wording, when, work));
        if (command.key() != null) {
            command.bindTo(view.area());
        }
    }

    private void local(Commands commands, String id, Condition when, Runnable work) {
        commands.add(new Command(id, wording, when, work)).bindTo(view.area());
    }

    /** A span that is empty where the ends have passed each other. */
    private static Span upTo(int start, int end) {
        return new Span(start, Math.max(start, end));
    }

    /** Moves an edge of the chosen coding by a word. */
    private void addEdge(Commands commands, String id, Condition when, BiFunction<Boundaries, Span, Span> edge) {
        add(commands, id, when, () -> chosen().ifPresent(old -> {
            if (coding.resize(old, edge.apply(view.area().boundaries(), old.span()))) {
                Optional.ofNullable(work.selection().coding().get()).ifPresent(now -> view.reveal(now.span()));
            }
        }));
    }

    private Optional<Coding> chosen() {
        return Optional.ofNullable(work.selection().coding().get());
    }

    /** A letter typed over selected words, or over a chosen coding, opens the quick entry with that letter. */
    private final class Typing extends KeyAdapter {

        @Override
        public void keyTyped(KeyEvent event) {
            boolean plain = !event.isControlDown() && !event.isAltDown() && !event.isMetaDown();
            if (plain && Character.isLetter(event.getKeyChar()) && work.open().isWritable()) {
                openQuickEntry(String.valueOf(event.getKeyChar()));
                event.consume();
            }
        }
    }

    private void openQuickEntry(String typed) {
        if (view.area().open() == null || work.selection().step().get() == Selection.Step.READ) {
            return;
        }
        Span passage = passageOrSentence();
        if (!passage.isEmpty()) {
            open(typed, passage, new Applying());
        }
    }

    private void open(String typed, Span passage, QuickEntry.Chooser chooser) {
        CodeMatcher matcher = matcher(work.study()).used(coding.recent(), work.study().codingCounts());
        quickEntry.open(view.area().getRootPane(), view.under(passage), new QuickEntry.Opening(matcher, typed,
            PassageWords.of(passage, view.area(), wording), chooser,
            code -> view.margin().preview(code == null ? null : new Margin.Preview(passage, code)), view.area()::requestFocusInWindow));
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

    /** Applies the chosen code to the selected passage. */
    private final class Applying implements QuickEntry.Chooser {

        @Override
        public void chose(Code code) {
            coding.apply(code);
        }

        @Override
        public void choseNew(String name) {
            coding.applyNew(name, null);
        }
    }

    /** Gives the chosen coding another code. */
    private final class Recoding implements QuickEntry.Chooser {

        private final Coding old;

        Recoding(Coding old) {
            this.old = old;
        }

        @Override
        public void chose(Code code) {
            coding.recode(old, code);
        }

        @Override
        public void choseNew(String name) {
            view.area().select(old.span().start(), old.span().end());
            if (coding.applyNew(name, null)) {
                coding.remove(old);
            }
        }
    }

    private void recode() {
        chosen().ifPresent(old -> open("", old.span(), new Recoding(old)));
    }

    private Span passageOrSentence() {
        TranscriptArea area = view.area();
        Span passage = area.passage();
        if (passage.isEmpty()) {
            passage = area.boundaries().sentence(area.getCaretPosition());
            area.select(passage.start(), passage.end());
        }
        return passage;
    }

    private void applyLast() {
        List<Id<Code>> recent = coding.recent();
        if (!recent.isEmpty() && !passageOrSentence().isEmpty()) {
            work.study().code(recent.get(0)).ifPresent(coding::apply);
        }
    }

    private void markRead() {
        OpenTranscript open = view.area().open();
        if (open != null) {
            readMarks.toggleUpTo(open, open.turns().numberAt(view.area().getCaretPosition()));
        }
    }

    private void writeMemo() {
        chosen().ifPresent(about -> memoSlip.open(view.area().getRootPane(), view.under(about.span()), text ->
            work.apply("memo.write", new MemoAdded(Id.random(), new Memo.Subject(Kind.CODING, about.id()), Memo.Sort.NOTE, text, null,
                null)), view.area()::requestFocusInWindow));
    }

    private void moveToCoding(int by) {
        List<Coding> codings = view.codings();
        if (codings.isEmpty()) {
            return;
        }
        Coding old = work.selection().coding().get();
        int index = old == null ? -1 : codings.indexOf(old);
        if (index < 0) {
            index = firstCodingFrom(codings, view.area().getCaretPosition()) - (by > 0 ? 1 : 0);
        }
        Coding next = codings.get(Math.max(0, Math.min(codings.size() - 1, index + by)));
        view.area().setCaretPosition(next.span().start());
        work.selection().coding().set(next);
        work.selection().code().set(next.code());
        view.reveal(next.span());
    }

    private static int firstCodingFrom(List<Coding> codings, int offset) {
        int index = 0;
        while (index < codings.size() && codings.get(index).span().start() < offset) {
            index++;
        }
        return index;
    }

    private void moveToTurn(int by, boolean onlyUncoded) {
        OpenTranscript open = view.area().open();
        if (open == null) {
            return;
        }
        int at = open.turns().indexAt(view.area().getCaretPosition());
        for (int i = at + by; i >= 0 && i < open.turns().size(); i += by) {
            Turn turn = open.turns().all().get(i);
            if (!onlyUncoded || !open.moderators().get(i) && open.over(turn.span()).isEmpty()) {
                view.area().setCaretPosition(turn.span().start());
                view.reveal(turn.span());
                return;
            }
        }
    }

    private void selectSentenceOrTurn() {
        TranscriptArea area = view.area();
        OpenTranscript open = area.open();
        Boundaries boundaries = area.boundaries();
        Span sentence = boundaries.sentence(Math.min(area.getSelectionStart(), Math.max(0, area.text().length() - 1)));
        boolean again = area.passage().equals(sentence);
        @Nullable Turn turn = open == null ? null : open.turns().at(area.getSelectionStart());
        Span chosen = again && turn != null ? turn.span() : sentence;
        area.select(chosen.start(), chosen.end());
    }
}
