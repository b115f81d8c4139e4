package org.kantlijn.ui.transcript;

import java.awt.Rectangle;
import java.awt.event.KeyAdapter;
import java.awt.event.KeyEvent;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javax.swing.SwingUtilities;
import org.kantlijn.change.MemoAdded;
import org.kantlijn.study.Coding;
import org.kantlijn.study.Id;
import org.kantlijn.study.Kind;
import org.kantlijn.study.Memo;
import org.kantlijn.text.Boundaries;
import org.kantlijn.text.Span;
import org.kantlijn.ui.action.Commands;
import org.kantlijn.ui.autocode.AutoCodeDialog;
import org.kantlijn.ui.kit.Condition;
import org.kantlijn.ui.kit.WritingSlip;
import org.kantlijn.ui.work.CodingWork;
import org.kantlijn.ui.work.Notices;
import org.kantlijn.ui.work.Selection;
import org.kantlijn.ui.work.Work;
import org.kantlijn.wording.Wording;

/** All that is done to codings in the transcript by key, menu, mouse or palette. */
final class TranscriptActions {

    private final Work work;
    private final CodingWork coding;
    private final TranscriptView view;
    private final Wording wording;
    private final QuickCoding quick;
    private final WritingSlip memoSlip;
    private final Condition codable;

    TranscriptActions(Work work, CodingWork coding, TranscriptView view, Wording wording) {
        this.work = work;
        this.coding = coding;
        this.view = view;
        this.wording = wording;
        this.quick = new QuickCoding(work, coding, view, wording);
        this.codable = work.selection().transcript().when(id -> id != null).and(work.writable())
            .and(work.selection().step().when(step -> step != Selection.Step.READ));
        this.memoSlip = new WritingSlip(wording.text("memo.title"), wording.text("memo.hint"));
    }

    void addTo(Commands commands) {
        Selection selection = work.selection();
        CommandHome home = new CommandHome(commands, wording, List.of(view.area(), view.margin()));
        Condition open = selection.transcript().when(id -> id != null);
        Condition chosen = selection.coding().when(c -> c != null).and(work.writable());
        home.add("code.quick", codable, () -> openQuickEntry(""));
        home.add("code.last", codable, this::applyLast);
        home.add("code.invivo", selection.passage().when(p -> !p.isEmpty()).and(codable), () -> coding.applyInVivo(view.area().passage()));
        home.add("coding.remove", chosen, () -> withChosen(coding::remove));
        home.add("coding.recode", chosen, () -> withChosen(quick::recode));
        home.add("coding.join", chosen, () -> withChosen(this::join));
        home.add("coding.auto", codable, () -> new AutoCodeDialog(work, coding).show(view.component()));
        home.add("memo.write", chosen, () -> withChosen(this::writeMemo));
        addEdge(home, "coding.end.out", chosen, (words, span) -> new Span(span.start(), words.nextWordEnd(span.end())));
        addEdge(home, "coding.end.in", chosen, (words, span) -> upTo(span.start(), words.previousWordEnd(span.end())));
        addEdge(home, "coding.start.out", chosen, (words, span) -> new Span(words.previousWordStart(span.start()), span.end()));
        addEdge(home, "coding.start.in", chosen, (words, span) -> upTo(words.nextWordStart(span.start()), span.end()));
        new PinActions(work, coding, view).addTo(home, codable);
        new MovingActions(work, view).addTo(home, open);
        new ReadingActions(work, view).addTo(home, open);
        addMice(home, open);
    }

    private void addMice(CommandHome home, Condition open) {
        ContextMenu menus = new ContextMenu(view, home.commands());
        home.add("coding.menu", open, menus::openAtCaret);
        view.area().addMouseListener(menus);
        view.area().addKeyListener(new Typing());
        view.margin().addKeyListener(new Typing());
        MarginMouse mouse = new MarginMouse(view, menus, this::writeMemo);
        view.margin().addMouseListener(mouse);
        view.margin().addMouseMotionListener(mouse);
    }

    /** A span that is empty where the ends have passed each other. */
    private static Span upTo(int start, int end) {
        return new Span(start, Math.max(start, end));
    }

    /** Moves an edge of the chosen coding by a word. */
    private void addEdge(CommandHome home, String id, Condition when, BiFunction<Boundaries, Span, Span> edge) {
        home.add(id, when, () -> withChosen(old -> {
            if (coding.resize(old, edge.apply(view.area().boundaries(), old.span()))) {
                withChosen(now -> view.reveal(now.span()));
            }
        }));
    }

    private void withChosen(Consumer<Coding> work) {
        Coding chosen = this.work.selection().coding().get();
        if (chosen != null) {
            work.accept(chosen);
        }
    }

    /** A letter typed over selected words, or over a chosen coding, opens the quick entry with that letter. */
    private final class Typing extends KeyAdapter {

        @Override
        public void keyTyped(KeyEvent event) {
            boolean plain = !event.isControlDown() && !event.isAltDown() && !event.isMetaDown();
            if (plain && Character.isLetter(event.getKeyChar()) && codable.holds()) {
                openQuickEntry(String.valueOf(event.getKeyChar()));
                event.consume();
            }
        }
    }

    private void openQuickEntry(String typed) {
        Span passage = view.passage();
        if (!passage.isEmpty()) {
            quick.apply(passage, typed);
        }
    }

    private void applyLast() {
        coding.recent().stream().findFirst().flatMap(work.study()::code).ifPresent(code -> coding.apply(code, view.passage()));
    }

    private void join(Coding chosen) {
        if (!coding.join(chosen)) {
            work.notices().quiet().set(Notices.Notice.of(Notices.Weight.QUIET, wording.text("join.nothing")));
        }
    }

    private void writeMemo(Coding about) {
        TranscriptArea area = view.area();
        Rectangle place = SwingUtilities.convertRectangle(area, area.under(about.span()), area.getRootPane().getLayeredPane());
        Memo.Subject subject = new Memo.Subject(Kind.CODING, about.id());
        memoSlip.open(area.getRootPane(), place, work.drafts().memo(Kind.CODING, about.id()), text -> work.apply("memo.write",
            new MemoAdded(Id.random(), subject, Memo.Sort.NOTE, text, null, null)), area::requestFocusInWindow);
    }
}
