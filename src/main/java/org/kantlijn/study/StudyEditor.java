package org.kantlijn.study;

import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.kantlijn.text.Span;

/**
 * The write face of a study: what changes are carried out on.
 *
 * <p>Total: whatever does not fit the study as it stands (an unknown target, a span beyond the text, a move that would close a circle)
 * has no effect, and nothing throws, because steps of colleagues may arrive in any state of affairs. Not for several threads.
 */
public final class StudyEditor {

    private final Texts texts;
    private final Shelf<Transcript> transcripts = new Shelf<>();
    private final Shelf<Participant> participants = new Shelf<>();
    private final Shelf<Code> codes = new Shelf<>();
    private final Shelf<Theme> themes = new Shelf<>();
    private final Shelf<Memo> memos = new Shelf<>();
    private final Shelf<Coder> coders = new Shelf<>();
    private final MemoView memoView = new MemoView();
    private final Passages passages;
    private final Map<Id<Code>, Id<Code>> merged = new HashMap<>();
    private final Map<Id<Coder>, List<Id<Code>>> pins = new LinkedHashMap<>();
    private StudyFacts facts = StudyFacts.EMPTY;
    private Author author = new Author(new Id<>("c-unknown"), Instant.EPOCH);
    private @Nullable CodeTree tree;

    /** Begins with an empty study whose words will come from the texts given. */
    public StudyEditor(Texts texts) {
        this(texts, 0);
    }

    /** Begins with an empty study of which it is known about how many codings there will be: room is made for them at once. */
    public StudyEditor(Texts texts, int codings) {
        this.texts = texts;
        this.passages = new Passages(codings);
    }

    /** Says on whose behalf the following changes are made. */
    public void actFor(Author who) {
        this.author = who;
    }

    /** On whose behalf changes are made now. */
    public Author author() {
        return author;
    }

    /** Names the study and its question. */
    public void describe(String title, String question) {
        facts = facts.described(title, question);
    }

    /** Says what is noted of participants. */
    public void note(List<Attribute> attributes) {
        facts = facts.noting(attributes);
    }

    /** Says what citations look like; see {@link CitationScheme}. */
    public void cite(String pattern) {
        facts = facts.citing(facts.citation().written(pattern));
    }

    /** Makes the numbers of fragments fast, or frees them where there are none. */
    public void freeze(Map<Id<Coding>, Integer> numbers) {
        facts = facts.citing(facts.citation().frozen(numbers));
    }

    /** Says which transcripts come first, in that order; the others follow as they came. */
    public void arrange(List<Id<Transcript>> order) {
        facts = facts.arranged(order);
    }

    /** Adds or renames a coder; the last name counts. */
    public void coder(Coder coder) {
        coders.add(coder.id(), coder);
        coders.change(coder.id(), old -> coder);
        coders.presence(coder.id(), true);
    }

    /** Adds a transcript that is not there yet; skipped where its text has a negative length. */
    public void add(Transcript transcript) {
        if (transcript.characters() >= 0) {
            transcripts.add(transcript.id(), transcript.ordered(transcripts.ever().size() + 1));
        }
    }

    /** Alters a transcript. */
    public void changeTranscript(Id<Transcript> id, UnaryOperator<Transcript> edit) {
        transcripts.change(id, edit);
    }

    /**
     * Gives a transcript a corrected text; its turns go along. Skipped where the text that it was made from is none of the transcript's, or
     * the edits do not make a text of that length of it.
     *
     * @param characters how many UTF-16 units the corrected text has
     */
    public void correct(Id<Transcript> id, Revision revision, int characters) {
        Transcript old = transcripts.get(id);
        Transcript now = old == null ? null : passages.revised(old, revision, characters);
        if (now != null) {
            transcripts.change(id, transcript -> now);
        }
    }

    /**
     * Gives a turn another label; skipped where none starts there.
     *
     * @param text the text that the offset counts in; null for the one that the transcript has
     */
    public void reassign(Id<Transcript> id, @Nullable String text, int start, @Nullable String label) {
        transcripts.change(id, old -> old.said(text == null ? start : passages.ways(old).offset(text, start), label));
    }

    /**
     * Gives a transcript a better version of itself; what was read there is read in it too. Skipped where {@link #correct} would be.
     *
     * @param version the text, its turns, their speakers and the file that it came from; nothing else of it is taken
     */
    public void replace(Id<Transcript> id, Revision revision, Transcript version) {
        Transcript old = transcripts.get(id);
        Transcript revised = old == null ? null : passages.revised(old, revision, version.characters());
        if (revised != null) {
            Transcript now = revised.turned(version.turns()).spokenBy(version.speakers()).from(version.original());
            transcripts.change(id, transcript -> now);
            passages.moveMarks(old, now);
        }
    }

    /** Adds a participant who is not there yet. */
    public void add(Participant participant) {
        participants.add(participant.id(), participant);
    }

    /** Alters a participant. */
    public void changeParticipant(Id<Participant> id, UnaryOperator<Participant> edit) {
        participants.change(id, edit);
    }

    /** Adds a code that is not there yet; at the top where its parent is unknown. */
    public void add(Code code) {
        boolean orphan = code.parent() != null && codes.get(code.parent()) == null;
        codes.add(code.id(), orphan ? code.under(null) : code);
        tree = null;
    }

    /** Alters a code, but for its place in the tree. */
    public void changeCode(Id<Code> id, UnaryOperator<Code> edit) {
        codes.change(id, edit);
        tree = null;
    }

    /** Nests a code under another, or at the top; skipped where that would close a circle. */
    public void move(Id<Code> id, @Nullable Id<Code> parent) {
        if (parent == null || codes.get(parent) != null && !codeTree().leadsTo(parent, id)) {
            changeCode(id, code -> code.under(parent));
        }
    }

    /** Lets one code stand for another from now on, in all codings and themes; skipped where that would close a circle. */
    public void merge(Id<Code> from, Id<Code> into) {
        boolean known = codes.get(from) != null && codes.get(into) != null;
        if (known && !merged.containsKey(from) && !codeTree().leadsTo(into, from)) {
            merged.put(from, into);
            tree = null;
        }
    }

    /** Takes a merge back; what stood for another comes to the top where its own place would close a circle by now. */
    public void part(Id<Code> from, Id<Code> into) {
        if (merged.remove(from, into)) {
            tree = null;
            changeCode(from, code -> code.parent() != null && codeTree().leadsTo(code.parent(), from) ? code.under(null) : code);
        }
    }

    /** Adds a coding that is not there yet; skipped where transcript or code are unknown or the span is in no text of the transcript. */
    public void add(Coding coding) {
        Transcript transcript = transcripts.get(coding.transcript());
        Code code = codes.get(coding.code());
        if (transcript != null && code != null && passages.holds(transcript, coding.span())) {
            passages.add(coding.under(code.guide()));
        }
    }

    /**
     * Puts a coding over another passage of its transcript.
     *
     * @param text the text that the span counts in; null for the one that the coding was given in
     */
    public void resize(Id<Coding> id, @Nullable String text, Span span) {
        Id<Transcript> place = passages.place(id);
        Transcript transcript = place == null ? null : transcripts.get(place);
        if (transcript != null && passages.holds(transcript, span)) {
            passages.change(id, coding -> coding.in(text == null ? coding.text() : text, span));
        }
    }

    /** Gives a coding another code, under the guide that this has now. */
    public void recode(Id<Coding> id, Id<Code> code) {
        Code other = codes.get(code);
        if (other != null) {
            passages.change(id, coding -> coding.coded(code).under(other.guide()));
        }
    }

    /** Takes a coding as it is seen now, under that guide, for what was meant. */
    public void confirm(Id<Coding> id, Code.Guide guide) {
        Id<Transcript> place = passages.place(id);
        Transcript transcript = place == null ? null : transcripts.get(place);
        if (transcript != null) {
            Ways ways = passages.ways(transcript);
            passages.change(id, coding -> {
                Coding seen = ways.see(coding);
                return (seen == null ? coding : seen).under(guide);
            });
        }
    }

    /** Puts codes under the number keys of a coder; {@link Code#NONE} leaves a key free. */
    public void pin(Id<Coder> coder, List<Id<Code>> pinned) {
        pins.compute(coder, (id, old) -> pinned.isEmpty() ? null : List.copyOf(pinned));
    }

    /** Adds a theme that is not there yet; as a main theme where its parent is unknown. */
    public void add(Theme theme) {
        boolean orphan = theme.parent() != null && themes.get(theme.parent()) == null;
        themes.add(theme.id(), orphan ? theme.under(null) : theme);
    }

    /** Alters a theme, but for its parent. */
    public void changeTheme(Id<Theme> id, UnaryOperator<Theme> edit) {
        themes.change(id, edit);
    }

    /** Makes a theme a sub-theme of another, or a main theme; skipped where that would close a circle. */
    public void moveTheme(Id<Theme> id, @Nullable Id<Theme> parent) {
        if (parent == null || themes.get(parent) != null && !isBelow(parent, id)) {
            themes.change(id, theme -> theme.under(parent));
        }
    }

    /** True when the first theme is the second one, or under it at whatever depth. */
    private boolean isBelow(@Nullable Id<Theme> lower, Id<Theme> upper) {
        Id<Theme> at = lower;
        while (at != null && !at.equals(upper)) {
            Theme theme = themes.get(at);
            at = theme == null ? null : theme.parent();
        }
        return at != null;
    }

    /**
     * Puts a code among those of a theme, moving it when it was among them.
     *
     * @param position how many of the theme's codes in sight come before it; past the last for any more than there are
     */
    public void place(Id<Theme> id, Id<Code> code, int position) {
        if (codes.get(code) != null) {
            themes.change(id, theme -> theme.holding(CodeRow.of(theme, codeTree()).placed(code, position)));
        }
    }

    /** Takes a code, and all that was merged into it, out of a theme. */
    public void takeOut(Id<Theme> id, Id<Code> code) {
        themes.change(id, theme -> theme.holding(CodeRow.of(theme, codeTree()).without(code)));
    }

    /** Adds a memo that is not there yet. */
    public void add(Memo memo) {
        memos.add(memo.id(), memo);
    }

    /** Alters a memo. */
    public void changeMemo(Id<Memo> id, UnaryOperator<Memo> edit) {
        memos.change(id, edit);
    }

    /** Says which turns a coder has read, as spans of turn numbers. */
    public void read(Id<Transcript> transcript, Id<Coder> coder, List<Span> turns) {
        if (transcripts.get(transcript) != null) {
            passages.mark(new ReadKey(transcript, coder), turns);
        }
    }

    /** Removes a thing, or restores it as it was. */
    public void presence(Kind kind, Id<?> id, boolean present) {
        switch (kind) {
            case TRANSCRIPT -> transcripts.presence(as(id), present);
            case PARTICIPANT -> participants.presence(as(id), present);
            case CODE -> {
                codes.presence(as(id), present);
                tree = null;
            }
            case CODING -> passages.presence(as(id), present);
            case THEME -> themes.presence(as(id), present);
            case MEMO -> memos.presence(as(id), present);
            case CODER -> coders.presence(as(id), present);
            case STUDY -> { }
        }
    }

    private static <T> Id<T> as(Id<?> id) {
        return new Id<>(id.value());
    }

    /** The study as it stands now: immutable, sharing all that did not change with the one before. */
    public Study study() {
        passages.settle(transcripts, codeTree());
        Map<Id<Transcript>, CodingList> lists = new LinkedHashMap<>();
        visibleTranscripts().keySet().forEach(id -> lists.put(id, passages.visible(id)));
        return new Study(this, lists);
    }

    CodeTree codeTree() {
        CodeTree known = tree;
        if (known == null) {
            known = new CodeTree(codes.present(), codes.ever(), merged);
            tree = known;
        }
        return known;
    }

    /** The transcripts in sight in the order in which they were put; the same object as long as nobody arranged them. */
    Map<Id<Transcript>, Transcript> visibleTranscripts() {
        Map<Id<Transcript>, Transcript> present = transcripts.present();
        if (facts.order().isEmpty()) {
            return present;
        }
        Map<Id<Transcript>, Transcript> arranged = new LinkedHashMap<>();
        facts.order().stream().filter(present::containsKey).forEach(id -> arranged.put(id, present.get(id)));
        present.forEach(arranged::putIfAbsent);
        return Collections.unmodifiableMap(arranged);
    }

    /** The memos in sight, those about a code that went into another as about that. */
    Map<Id<Memo>, Memo> visibleMemos() {
        return memoView.of(memos.present(), codeTree());
    }

    /** The themes in sight, with the codes that are in sight, each once. */
    Map<Id<Theme>, Theme> visibleThemes() {
        Map<Id<Theme>, Theme> seen = new LinkedHashMap<>(themes.present());
        seen.replaceAll((id, theme) -> {
            Id<Theme> parent = theme.parent();
            boolean orphan = parent != null && !themes.isPresent(parent);
            return (orphan ? theme.under(null) : theme).holding(CodeRow.of(theme, codeTree()).shown());
        });
        return seen;
    }

    Texts texts() {
        return texts;
    }

    StudyFacts facts() {
        return facts;
    }

    Shelf<Transcript> transcriptShelf() {
        return transcripts;
    }

    Shelf<Participant> participantShelf() {
        return participants;
    }

    Shelf<Code> codeShelf() {
        return codes;
    }

    Shelf<Theme> themeShelf() {
        return themes;
    }

    Shelf<Memo> memoShelf() {
        return memos;
    }

    Shelf<Coder> coderShelf() {
        return coders;
    }

    Passages passages() {
        return passages;
    }

    Map<Id<Coder>, List<Id<Code>>> pins() {
        return pins;
    }
}
