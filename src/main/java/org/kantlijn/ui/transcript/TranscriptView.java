package org.kantlijn.ui.transcript;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JViewport;
import javax.swing.ScrollPaneConstants;
import javax.swing.SwingUtilities;
import javax.swing.text.BadLocationException;
import org.jspecify.annotations.Nullable;
import org.kantlijn.change.Step;
import org.kantlijn.study.Code;
import org.kantlijn.study.Coding;
import org.kantlijn.study.Id;
import org.kantlijn.study.Study;
import org.kantlijn.study.Transcript;
import org.kantlijn.text.Span;
import org.kantlijn.ui.action.Commands;
import org.kantlijn.ui.kit.Buttons;
import org.kantlijn.ui.kit.EmptyState;
import org.kantlijn.ui.kit.Headers;
import org.kantlijn.ui.work.CodingWork;
import org.kantlijn.ui.work.Place;
import org.kantlijn.ui.work.Selection;
import org.kantlijn.ui.work.Work;
import org.kantlijn.wording.Wording;

/** The open transcript with its gutter, its margin and its density strip, and all that is done in it. */
public final class TranscriptView {

    private static final String SHEET = "sheet";
    private static final String NOTHING = "nothing";

    private final Work work;
    private final Wording wording;
    private final TranscriptArea area;
    private final Gutter gutter;
    private final Margin margin;
    private final JScrollPane scroll;
    private final DensityStrip strip;
    private final FindBar findBar;
    private final JPanel panel = new JPanel(new BorderLayout());
    private final JLabel title = new JLabel();
    private final JLabel remark = new JLabel();
    private final Map<Id<Transcript>, Integer> readingPlaces = new HashMap<>();
    private final CardLayout cards = new CardLayout();
    private final JPanel body = new JPanel(cards);
    private boolean following;

    /**
     * @param work what is worked on
     * @param commands takes in what can be done here
     * @param coding what coders do at the selected passage
     */
    public TranscriptView(Work work, Commands commands, CodingWork coding) {
        this.work = work;
        this.wording = Wording.of(TranscriptView.class, work.locale());
        this.area = new TranscriptArea(wording);
        this.gutter = new Gutter(area);
        this.margin = new Margin(area, this::choose);
        this.scroll = new JScrollPane(new TranscriptPage(gutter, area, margin), ScrollPaneConstants.VERTICAL_SCROLLBAR_NEVER,
            ScrollPaneConstants.HORIZONTAL_SCROLLBAR_AS_NEEDED);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        scroll.getViewport().setScrollMode(JViewport.SIMPLE_SCROLL_MODE);
        this.strip = new DensityStrip(area, margin, scroll.getViewport());
        this.findBar = new FindBar(wording, area, this::reveal);
        margin.setSelf(work.coder().id());
        TranscriptCommands actions = new TranscriptCommands(work, coding, this, wording);
        actions.addTo(commands);
        area.setTransferHandler(new CodeDrop(work, coding, area));
        assemble(commands);
        follow();
        show();
    }

    private void assemble(Commands commands) {
        JPanel head = Headers.screen(title, remark, new CoderChoice(work, wording).component());
        JPanel top = new JPanel(new BorderLayout());
        top.add(head, BorderLayout.NORTH);
        top.add(findBar, BorderLayout.SOUTH);
        JPanel middle = new JPanel(new BorderLayout());
        JPanel side = new JPanel(new BorderLayout());
        side.add(strip, BorderLayout.CENTER);
        side.add(scroll.getVerticalScrollBar(), BorderLayout.EAST);
        middle.add(scroll, BorderLayout.CENTER);
        middle.add(side, BorderLayout.EAST);
        panel.add(top, BorderLayout.NORTH);
        body.add(middle, SHEET);
        body.add(new EmptyState(wording.text("empty"), Buttons.plain(commands.get("transcript.import"))), NOTHING);
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

    /** Sets the size of the type, in pixels at 100 %. */
    public void setTextSize(int size) {
        Span passage = new Span(area.getSelectionStart(), area.getSelectionEnd());
        area.setTextSize(size);
        margin.codingsChanged();
        scroll.getViewport().getView().revalidate();
        SwingUtilities.invokeLater(() -> reveal(passage));
    }

    private void follow() {
        Selection selection = work.selection();
        work.onChange(this::studyChanged);
        selection.transcript().watch(id -> show());
        selection.shownCoder().watch(id -> show());
        selection.step().watch(step -> show());
        selection.code().watch(id -> strip.show(litBy(id)));
        selection.coding().watch(margin::select);
        selection.participant().watch(strip::show);
        selection.onGo(this::go);
        area.addCaretListener(event -> caretMoved());
    }

    private void studyChanged(Study before, Study after, @Nullable Step step) {
        margin.setSelf(work.coder().id());
        show();
    }

    private boolean isCoding() {
        return work.selection().step().get() != Selection.Step.READ;
    }

    /** Shows the selected transcript as it is now; lays out again only where the words are others. */
    private void show() {
        OpenTranscript old = area.open();
        OpenTranscript now = chosen().map(t -> OpenTranscript.of(work.study(), t, work.selection().shownCoder().get(),
            work.coder().id(), isCoding())).orElse(null);
        boolean sameText = now == null ? old == null : now.sameText(old);
        if (!sameText && old != null) {
            readingPlaces.put(old.transcript().id(), area.getCaretPosition());
        }
        following = true;
        area.show(now);
        following = false;
        if (old == null || now == null || !sameText || old.codings() != now.codings()) {
            margin.codingsChanged();
        }
        gutter.repaint();
        strip.repaint();
        if (!sameText) {
            openedAnother(now);
        }
        describe(now);
    }

    private void openedAnother(@Nullable OpenTranscript now) {
        work.selection().coding().set(null);
        scroll.getViewport().getView().revalidate();
        int place = now == null ? 0 : Math.min(readingPlaces.getOrDefault(now.transcript().id(), 0), now.text().length());
        SwingUtilities.invokeLater(() -> {
            area.setCaretPosition(Math.min(place, area.getDocument().getLength()));
            reveal(new Span(place, place));
            caretMoved();
        });
    }

    private Optional<Transcript> chosen() {
        Id<Transcript> id = work.selection().transcript().get();
        return id == null ? Optional.empty() : work.study().transcript(id);
    }

    private void describe(@Nullable OpenTranscript now) {
        cards.show(body, now == null ? NOTHING : SHEET);
        title.setText(now == null ? "" : now.transcript().title());
        if (now != null) {
            long people = now.transcript().speakers().values().stream().distinct()
                .filter(id -> work.study().participant(id).filter(p -> !p.isModerator()).isPresent()).count();
            int turn = now.turns().numberAt(area.getCaretPosition());
            remark.setText(turn == 0 ? wording.text("head.people", people, now.turns().speechCount())
                : wording.text("head.remark", people, turn, now.turns().speechCount()));
        } else {
            remark.setText("");
        }
    }

    private void caretMoved() {
        OpenTranscript open = area.open();
        if (following || open == null) {
            return;
        }
        work.selection().passage().set(area.passage());
        describe(open);
        int turn = open.turns().indexAt(area.getCaretPosition());
        if (turn >= 0) {
            area.getAccessibleContext().setAccessibleDescription(TurnWords.of(open, turn, wording));
        }
        area.repaint();
    }

    private void choose(@Nullable Coding coding) {
        work.selection().coding().set(coding);
        if (coding != null) {
            work.selection().code().set(coding.code());
        }
        area.requestFocusInWindow();
    }

    private Set<Id<Code>> litBy(@Nullable Id<Code> id) {
        return work.study().code(id).map(code -> work.study().subtree(code).stream().map(Code::id).collect(Collectors.toSet()))
            .orElse(Set.of());
    }

    private void go(Place place) {
        SwingUtilities.invokeLater(() -> {
            int length = area.getDocument().getLength();
            area.setCaretPosition(Math.min(place.span().end(), length));
            area.moveCaretPosition(Math.min(place.span().start(), length));
            reveal(place.span());
            area.requestFocusInWindow();
        });
    }

    /** Scrolls so that a passage is seen, in the upper half where it was out of sight. */
    void reveal(Span span) {
        LineTable lines = area.lines();
        Rectangle view = scroll.getViewport().getViewRect();
        int top = lines.top(lines.lineAt(span.start()));
        int bottom = lines.top(lines.lastLineOf(span)) + lines.lineHeight();
        if (top < view.y || Math.min(bottom, top + view.height) > view.y + view.height) {
            int y = Math.max(0, top - view.height / 3);
            area.scrollRectToVisible(new Rectangle(0, y, 1, Math.max(1, view.height)));
        }
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

    /** Where a passage ends on the screen, in the coordinates of the window's content, for what opens under it. */
    Rectangle under(Span passage) {
        try {
            Rectangle2D start = area.modelToView2D(passage.start());
            Rectangle2D end = area.modelToView2D(Math.max(passage.start(), passage.end() - 1));
            Rectangle place = new Rectangle((int) Math.min(start.getX(), 8), (int) end.getY(), 1, area.lines().lineHeight());
            return SwingUtilities.convertRectangle(area, place, area.getRootPane().getLayeredPane());
        } catch (BadLocationException e) {
            throw new IllegalArgumentException("the passage is not in the text: " + passage, e);
        }
    }

    /** The codings in sight, in text order. */
    List<Coding> codings() {
        OpenTranscript open = area.open();
        return open == null ? List.of() : open.codings();
    }
}
