package org.kantlijn.ui.transcript;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.Point;
import java.awt.Rectangle;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JViewport;
import javax.swing.ScrollPaneConstants;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;
import org.kantlijn.change.Step;
import org.kantlijn.settings.Reading;
import org.kantlijn.study.Code;
import org.kantlijn.study.Coding;
import org.kantlijn.study.Id;
import org.kantlijn.study.Study;
import org.kantlijn.study.Transcript;
import org.kantlijn.text.Span;
import org.kantlijn.ui.action.Commands;
import org.kantlijn.ui.kit.Buttons;
import org.kantlijn.ui.kit.EmptyState;
import org.kantlijn.ui.kit.Value;
import org.kantlijn.ui.work.CodingWork;
import org.kantlijn.ui.work.Selection;
import org.kantlijn.ui.work.Work;
import org.kantlijn.wording.Wording;

/** The open transcript with its gutter, its margin and its density strip, and all that is done in it. */
public final class TranscriptView {

    private static final String SHEET = "sheet";
    private static final String NOTHING = "nothing";

    private final Work work;
    private final Value<Reading> reading = new Value<>(Reading.USUAL);
    private final Value<@Nullable SightFilter> filter = new Value<>(null);
    private final Emphasis emphasis = new Emphasis();
    private final TranscriptArea area;
    private final Margin margin;
    private final Gutter gutter;
    private final Grips grips;
    private final DensityStrip strip;
    private final FindBar findBar;
    private final TranscriptHead head;
    private final ReadingPlace place;
    private final CitationFeed citations;
    private final JPanel panel = new JPanel(new BorderLayout());
    private final CardLayout cards = new CardLayout();
    private final JPanel body = new JPanel(cards);
    private boolean following;
    private boolean returning;

    /**
     * @param work what is worked on
     * @param commands takes in what can be done here
     * @param coding what coders do at the selected passage
     */
    public TranscriptView(Work work, Commands commands, CodingWork coding) {
        this.work = work;
        Wording wording = Wording.of(TranscriptView.class, work.locale());
        this.area = new TranscriptArea(wording, emphasis, this::choose);
        this.margin = new Margin(area, wording);
        this.gutter = new Gutter(area);
        this.grips = new Grips(area, margin, work.writable(), coding::resize);
        JScrollPane scroll = new JScrollPane(new TranscriptPage(gutter, area, margin, grips::place),
            ScrollPaneConstants.VERTICAL_SCROLLBAR_NEVER, ScrollPaneConstants.HORIZONTAL_SCROLLBAR_AS_NEEDED);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        scroll.getViewport().setScrollMode(JViewport.SIMPLE_SCROLL_MODE);
        this.place = new ReadingPlace(area, scroll.getViewport());
        area.refitBy(place::keep);
        this.strip = new DensityStrip(area, scroll.getViewport());
        this.findBar = new FindBar(wording, area, place::reveal);
        this.citations = new CitationFeed(work, margin);
        new TranscriptActions(work, coding, this, wording).addTo(commands);
        new PassageDrag(work, coding, area).install();
        this.head = new TranscriptHead(work, wording, commands, this);
        assemble(wording, commands, scroll);
        follow();
        show();
    }

    private void assemble(Wording wording, Commands commands, JScrollPane scroll) {
        JPanel top = new JPanel(new BorderLayout());
        top.add(head.component(), BorderLayout.NORTH);
        top.add(findBar, BorderLayout.SOUTH);
        JPanel side = new JPanel(new BorderLayout());
        side.add(strip, BorderLayout.CENTER);
        side.add(scroll.getVerticalScrollBar(), BorderLayout.EAST);
        JPanel middle = new JPanel(new BorderLayout());
        middle.add(scroll, BorderLayout.CENTER);
        middle.add(side, BorderLayout.EAST);
        body.add(middle, SHEET);
        body.add(new EmptyState(wording.text("empty"), Buttons.plain(commands.get("transcript.import"))), NOTHING);
        panel.add(top, BorderLayout.NORTH);
        panel.add(body, BorderLayout.CENTER);
    }

    /** What is shown. */
    public JComponent component() {
        return panel;
    }

    /** The words, which get the keyboard. */
    public JComponent focus() {
        return area;
    }

    /** How transcripts are read; whoever keeps preferences sets it at the beginning. */
    public Value<Reading> reading() {
        return reading;
    }

    /** How transcripts are read, with the place of the one that is open. */
    public Reading remembered() {
        rememberPlace();
        return reading.get();
    }

    /** Sets the size of the type, in pixels at 100 %. */
    public void setTextSize(int size) {
        place.keep(() -> area.set(size, reading.get()));
    }

    private void follow() {
        Selection selection = work.selection();
        work.onChange(this::studyChanged);
        selection.transcript().watch(id -> show());
        selection.shownCoder().watch(id -> show());
        selection.step().watch(step -> show());
        selection.code().watch(id -> strip.show(litBy(id)));
        selection.coding().watch(emphasis.selected()::set);
        selection.participant().watch(strip::show);
        selection.onGo(goal -> SwingUtilities.invokeLater(() -> go(goal.span())));
        filter.watch(now -> show());
        reading.watch(this::readOtherwise);
        area.addCaretListener(event -> caretMoved());
    }

    private void studyChanged(Study before, Study after, @Nullable Step step) {
        show();
    }

    private void readOtherwise(Reading now) {
        if (!now.withoutPlaces().equals(area.reading().withoutPlaces())) {
            place.keep(() -> area.set(area.textSize(), now));
            gutter.repaint();
            citations.show(area.open(), now.extras().contains(Reading.Extra.CITATIONS));
        }
    }

    /** Shows the selected transcript as it is now; lays out again only where the words are others. */
    private void show() {
        OpenTranscript old = area.open();
        OpenTranscript now = openNow(old);
        boolean sameText = now == null ? old == null : now.sameText(old);
        if (!sameText) {
            rememberPlace();
        }
        gutter.makeRoom(now);
        following = true;
        area.show(now);
        following = false;
        margin.repaint();
        strip.repaint();
        citations.show(now, reading.get().extras().contains(Reading.Extra.CITATIONS));
        if (!sameText) {
            openedAnother(now);
        }
        keepChosen(now);
        grips.place();
        cards.show(body, now == null ? NOTHING : SHEET);
        head.show(now, area.getCaretPosition());
    }

    private @Nullable OpenTranscript openNow(@Nullable OpenTranscript old) {
        Id<Transcript> id = work.selection().transcript().get();
        Transcript transcript = id == null ? null : work.study().transcript(id).orElse(null);
        if (transcript == null) {
            return null;
        }
        boolean coded = work.selection().step().get() != Selection.Step.READ;
        SightFilter only = filter.get();
        Set<Id<Code>> codes = only == null ? null : only.codes(work.study());
        Sight sight = new Sight(coded, work.selection().shownCoder().get(), codes);
        return old == null ? OpenTranscript.of(work.study(), transcript, sight, work.coder().id())
            : old.then(work.study(), transcript, sight, work.coder().id());
    }

    private void rememberPlace() {
        OpenTranscript open = area.open();
        if (open != null && !returning) {
            reading.set(reading.get().at(open.transcript().id().value(), place.offset()));
        }
    }

    /** Goes to where it was read last: only when it is laid out, and by then it is known also while a window opens. */
    private void openedAnother(@Nullable OpenTranscript now) {
        panel.revalidate();
        returning = true;
        SwingUtilities.invokeLater(() -> {
            returning = false;
            int offset = now == null ? 0 : reading.get().places().getOrDefault(now.transcript().id().value(), 0);
            area.setCaretPosition(Math.min(offset, area.getDocument().getLength()));
            place.goTo(offset);
            caretMoved();
        });
    }

    /** The chosen coding may have changed, or be gone, or be out of sight now. */
    private void keepChosen(@Nullable OpenTranscript now) {
        Coding chosen = work.selection().coding().get();
        if (chosen == null) {
            return;
        }
        int index = now == null ? -1 : area.layoutNow().indexOf(chosen);
        if (now != null && index < 0 && chosen.transcript().equals(now.transcript().id())) {
            Coding changed = now.all().byId(chosen.id());
            index = changed == null ? -1 : area.layoutNow().indexOf(changed);
        }
        work.selection().coding().set(index < 0 ? null : area.layoutNow().codings().get(index));
    }

    private void caretMoved() {
        OpenTranscript open = area.open();
        if (following || open == null) {
            return;
        }
        int caret = area.getCaretPosition();
        Coding chosen = work.selection().coding().get();
        if (chosen != null && (caret < chosen.span().start() || caret > chosen.span().end())) {
            work.selection().coding().set(null);
        }
        work.selection().passage().set(area.passage());
        head.show(open, caret);
        area.tellTurn();
        area.repaint();
    }

    /** Chooses a coding, and with it its code; null for none. */
    void choose(@Nullable Coding coding) {
        work.selection().coding().set(coding);
        if (coding != null) {
            work.selection().code().set(coding.code());
        }
    }

    /** Chooses a coding that was pointed at. What is done next is done there, so words that were selected elsewhere are let go. */
    void chooseThere(Coding coding) {
        Rectangle seen = area.getVisibleRect();
        int top = area.viewToModel2D(new Point(0, seen.y + area.lines().lineHeight()));
        Span span = coding.span();
        // Where it begins, or else where it comes into sight: the page stays as it is.
        area.setCaretPosition(Math.max(span.start(), Math.min(top, span.end())));
        choose(coding);
    }

    private Set<Id<Code>> litBy(@Nullable Id<Code> id) {
        Optional<Code> lit = work.study().code(id);
        return lit.map(code -> work.study().subtree(code).stream().map(Code::id).collect(Collectors.toSet())).orElse(Set.of());
    }

    private void go(Span span) {
        int length = area.getDocument().getLength();
        area.setCaretPosition(Math.min(span.end(), length));
        area.moveCaretPosition(Math.min(span.start(), length));
        place.reveal(span);
        area.requestFocusInWindow();
    }

    TranscriptArea area() {
        return area;
    }

    Margin margin() {
        return margin;
    }

    FindBar findBar() {
        return findBar;
    }

    Emphasis emphasis() {
        return emphasis;
    }

    /** Brings a passage into sight. */
    void reveal(Span span) {
        place.reveal(span);
    }

    /** Which codings alone are to be seen; null for all. */
    Value<@Nullable SightFilter> filter() {
        return filter;
    }

    /** The words that something is to be done with: those selected, else those of the chosen coding, else the sentence at the caret. */
    Span passage() {
        Span selected = area.passage();
        Coding chosen = work.selection().coding().get();
        if (!selected.isEmpty()) {
            return selected;
        }
        if (chosen != null) {
            return chosen.span();
        }
        Span sentence = area.boundaries().sentence(area.getCaretPosition());
        area.select(sentence.start(), sentence.end());
        return sentence;
    }
}
