package org.kantlijn.ui.history;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kantlijn.change.AttributesDefined;
import org.kantlijn.change.Change;
import org.kantlijn.change.CitationSet;
import org.kantlijn.change.CodeAdded;
import org.kantlijn.change.CodeApplied;
import org.kantlijn.change.CodeColoured;
import org.kantlijn.change.CodeExamplesSet;
import org.kantlijn.change.CodeGuided;
import org.kantlijn.change.CodeMoved;
import org.kantlijn.change.CodeOriginSet;
import org.kantlijn.change.CodePlaced;
import org.kantlijn.change.CodeRenamed;
import org.kantlijn.change.CodeTakenOut;
import org.kantlijn.change.CoderNamed;
import org.kantlijn.change.CodesMerged;
import org.kantlijn.change.CodesParted;
import org.kantlijn.change.CodesPinned;
import org.kantlijn.change.CodingRecoded;
import org.kantlijn.change.CodingResized;
import org.kantlijn.change.CodingsConfirmed;
import org.kantlijn.change.ConsentSet;
import org.kantlijn.change.KeyMessagesSet;
import org.kantlijn.change.MemoAdded;
import org.kantlijn.change.MemoEdited;
import org.kantlijn.change.MemoLinked;
import org.kantlijn.change.MemoSorted;
import org.kantlijn.change.NumbersFrozen;
import org.kantlijn.change.ParticipantAdded;
import org.kantlijn.change.ParticipantDescribed;
import org.kantlijn.change.Removed;
import org.kantlijn.change.Restored;
import org.kantlijn.change.SessionDescribed;
import org.kantlijn.change.SpeakersAssigned;
import org.kantlijn.change.Step;
import org.kantlijn.change.StudyDescribed;
import org.kantlijn.change.TextCorrected;
import org.kantlijn.change.ThemeAdded;
import org.kantlijn.change.ThemeDefined;
import org.kantlijn.change.ThemeMoved;
import org.kantlijn.change.ThemeRenamed;
import org.kantlijn.change.ThemeStatusSet;
import org.kantlijn.change.TranscriptAdded;
import org.kantlijn.change.TranscriptCited;
import org.kantlijn.change.TranscriptRenamed;
import org.kantlijn.change.TranscriptReplaced;
import org.kantlijn.change.TranscriptsArranged;
import org.kantlijn.change.TurnReassigned;
import org.kantlijn.change.TurnsRead;
import org.kantlijn.study.Id;
import org.kantlijn.study.Kind;

/** What changes are about: the things that they alter, and the things that they only refer to. */
final class Subjects {

    private static final Map<Class<? extends Change>, Function<Change, About>> TABLE = table();

    private Subjects() {
    }

    /**
     * One thing.
     *
     * @param kind what kind of thing
     * @param id which
     */
    record Subject(Kind kind, Id<?> id) {
    }

    /**
     * @param altered what the change makes, alters or removes
     * @param others what it refers to besides
     */
    private record About(List<Subject> altered, List<Subject> others) {
    }

    /** The things that a step makes, alters or removes, each once, in order. */
    static List<Subject> altered(Step step) {
        return step.changes().stream().flatMap(change -> of(change).altered().stream()).distinct().toList();
    }

    /** True when a change of the step is about one of the things, or refers to it. */
    static boolean touches(Step step, Set<Subject> things) {
        for (Change change : step.changes()) {
            About about = of(change);
            if (anyOf(about.altered(), things) || anyOf(about.others(), things)) {
                return true;
            }
        }
        return false;
    }

    /** The things that a step alters, for {@link #touches}. */
    static Set<Subject> alteredSet(Step step) {
        return new HashSet<>(altered(step));
    }

    /** True when there is an entry for that change; each kind of change must have one. */
    static boolean knows(Class<?> change) {
        return TABLE.containsKey(change);
    }

    private static boolean anyOf(Collection<Subject> some, Set<Subject> things) {
        for (Subject subject : some) {
            if (things.contains(subject)) {
                return true;
            }
        }
        return false;
    }

    private static About of(Change change) {
        return TABLE.get(change.getClass()).apply(change);
    }

    private static Map<Class<? extends Change>, Function<Change, About>> table() {
        Map<Class<? extends Change>, Function<Change, About>> table = new HashMap<>();
        on(table, StudyDescribed.class, c -> about(List.of()));
        on(table, CoderNamed.class, c -> about(one(Kind.CODER, c.id())));
        on(table, ParticipantAdded.class, c -> about(one(Kind.PARTICIPANT, c.id())));
        on(table, ParticipantDescribed.class, c -> about(one(Kind.PARTICIPANT, c.id())));
        on(table, MemoAdded.class, c -> about(one(Kind.MEMO, c.id()), one(c.subject().about(), c.subject().id())));
        on(table, MemoEdited.class, c -> about(one(Kind.MEMO, c.id())));
        on(table, Removed.class, c -> about(one(c.kind(), c.id())));
        on(table, Restored.class, c -> about(one(c.kind(), c.id())));
        on(table, MemoLinked.class, c -> about(one(Kind.MEMO, c.memo()),
            c.links().stream().flatMap(link -> one(link.about(), link.id()).stream()).toList()));
        on(table, MemoSorted.class, c -> about(one(Kind.MEMO, c.memo())));
        on(table, ConsentSet.class, c -> about(one(Kind.PARTICIPANT, c.participant())));
        on(table, AttributesDefined.class, c -> about(List.of()));
        on(table, CitationSet.class, c -> about(List.of()));
        on(table, NumbersFrozen.class, c -> about(List.of()));
        transcripts(table);
        codes(table);
        codings(table);
        themes(table);
        return Map.copyOf(table);
    }

    private static void transcripts(Map<Class<? extends Change>, Function<Change, About>> table) {
        on(table, TranscriptAdded.class, c -> about(one(Kind.TRANSCRIPT, c.id())));
        on(table, TranscriptRenamed.class, c -> about(one(Kind.TRANSCRIPT, c.id())));
        on(table, SpeakersAssigned.class, c -> about(one(Kind.TRANSCRIPT, c.id())));
        on(table, TurnsRead.class, c -> about(List.of(), one(Kind.TRANSCRIPT, c.transcript())));
        on(table, SessionDescribed.class, c -> about(one(Kind.TRANSCRIPT, c.transcript())));
        on(table, TranscriptCited.class, c -> about(one(Kind.TRANSCRIPT, c.transcript())));
        on(table, TranscriptsArranged.class, c -> about(List.of(), all(Kind.TRANSCRIPT, c.order())));
        on(table, TextCorrected.class, c -> about(one(Kind.TRANSCRIPT, c.transcript())));
        on(table, TranscriptReplaced.class, c -> about(one(Kind.TRANSCRIPT, c.transcript())));
        on(table, TurnReassigned.class, c -> about(one(Kind.TRANSCRIPT, c.transcript())));
    }

    private static void codes(Map<Class<? extends Change>, Function<Change, About>> table) {
        on(table, CodeAdded.class, c -> about(one(Kind.CODE, c.id()), one(Kind.CODE, c.parent())));
        on(table, CodeRenamed.class, c -> about(one(Kind.CODE, c.id())));
        on(table, CodeMoved.class, c -> about(one(Kind.CODE, c.id()), one(Kind.CODE, c.parent())));
        on(table, CodeColoured.class, c -> about(one(Kind.CODE, c.id())));
        on(table, CodeGuided.class, c -> about(one(Kind.CODE, c.id())));
        on(table, CodesMerged.class, c -> about(all(Kind.CODE, c.from()), one(Kind.CODE, c.into())));
        on(table, CodesParted.class, c -> about(all(Kind.CODE, c.from()), one(Kind.CODE, c.into())));
        on(table, CodeOriginSet.class, c -> about(one(Kind.CODE, c.code())));
        on(table, CodeExamplesSet.class, c -> about(one(Kind.CODE, c.code()), all(Kind.CODING, c.codings())));
        on(table, CodesPinned.class, c -> about(List.of(), all(Kind.CODE, c.codes())));
    }

    private static void codings(Map<Class<? extends Change>, Function<Change, About>> table) {
        on(table, CodeApplied.class, c -> about(one(Kind.CODING, c.id()),
            List.of(new Subject(Kind.CODE, c.code()), new Subject(Kind.TRANSCRIPT, c.transcript()))));
        on(table, CodingResized.class, c -> about(one(Kind.CODING, c.id()), one(Kind.TRANSCRIPT, c.transcript())));
        on(table, CodingRecoded.class, c -> about(one(Kind.CODING, c.id()), one(Kind.CODE, c.code())));
        on(table, CodingsConfirmed.class, c -> about(all(Kind.CODING, c.codings())));
    }

    private static void themes(Map<Class<? extends Change>, Function<Change, About>> table) {
        on(table, ThemeAdded.class, c -> about(one(Kind.THEME, c.id()), one(Kind.THEME, c.parent())));
        on(table, ThemeRenamed.class, c -> about(one(Kind.THEME, c.id())));
        on(table, ThemeDefined.class, c -> about(one(Kind.THEME, c.id())));
        on(table, ThemeMoved.class, c -> about(one(Kind.THEME, c.id()), one(Kind.THEME, c.parent())));
        on(table, ThemeStatusSet.class, c -> about(one(Kind.THEME, c.id())));
        on(table, KeyMessagesSet.class, c -> about(one(Kind.THEME, c.id())));
        on(table, CodePlaced.class, c -> about(one(Kind.THEME, c.theme()), one(Kind.CODE, c.code())));
        on(table, CodeTakenOut.class, c -> about(one(Kind.THEME, c.theme()), one(Kind.CODE, c.code())));
    }

    private static <C extends Change> void on(Map<Class<? extends Change>, Function<Change, About>> table, Class<C> type,
                                              Function<C, About> telling) {
        table.put(type, change -> telling.apply(type.cast(change)));
    }

    private static About about(List<Subject> altered) {
        return new About(altered, List.of());
    }

    private static About about(List<Subject> altered, List<Subject> others) {
        return new About(altered, others);
    }

    private static List<Subject> one(Kind kind, @Nullable Id<?> id) {
        return id == null ? List.of() : List.of(new Subject(kind, id));
    }

    private static List<Subject> all(Kind kind, List<? extends Id<?>> ids) {
        return ids.stream().map(id -> new Subject(kind, id)).toList();
    }
}
