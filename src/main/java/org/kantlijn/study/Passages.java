package org.kantlijn.study;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.kantlijn.text.OffsetMap;
import org.kantlijn.text.Span;
import org.kantlijn.text.TurnTable;

/** What stands at places in the texts of transcripts while it is being changed: codings and read turns. */
final class Passages {

    private final Map<Id<Transcript>, CodingShelf> codings = new HashMap<>();
    /** Only grows, so that studies made earlier can look in it on other threads. */
    private final Map<Id<Coding>, Id<Transcript>> places;
    private final CodingCounter counter = new CodingCounter();
    private final Map<ReadKey, List<Span>> read = new LinkedHashMap<>();
    private final Map<Id<Transcript>, Ways> ways = new HashMap<>();

    /** @param codings about how many there will be */
    Passages(int codings) {
        this.places = new ConcurrentHashMap<>(codings);
    }

    /** The ways to the text that a transcript has now; the same object until that is another. */
    Ways ways(Transcript transcript) {
        return ways.compute(transcript.id(), (id, known) -> known != null && known.leadTo(transcript) ? known : Ways.to(transcript));
    }

    /** A transcript with another text, or null where the revision does not fit it. Its turns and parts go along with the text. */
    @Nullable Transcript revised(Transcript old, Revision revision, int characters) {
        Ways before = ways(old);
        if (!before.take(revision, characters)) {
            return null;
        }
        Transcript revised = old.in(revision.to(), characters);
        if (!before.know(revision.to())) {
            List<Revision> more = new ArrayList<>(old.revisions());
            more.add(revision);
            revised = revised.revised(more);
        }
        TurnTable turns = old.turns();
        Session session = old.session();
        for (OffsetMap map : ways(revised).from(old.text())) {
            turns = map.map(turns);
            session = session.moved(map::map);
        }
        return revised.turned(turns).held(session);
    }

    /** Lets what was read in a transcript be read in a better version of it, which has other turns. */
    void moveMarks(Transcript old, Transcript now) {
        List<OffsetMap> way = ways(now).from(old.text());
        for (ReadKey key : List.copyOf(read.keySet())) {
            if (key.transcript().equals(old.id())) {
                mark(key, ReadTurns.moved(read.getOrDefault(key, List.of()), old.turns(), way, now.turns()));
            }
        }
    }

    void mark(ReadKey key, List<Span> turns) {
        read.compute(key, (k, old) -> turns.isEmpty() ? null : List.copyOf(turns));
    }

    boolean holds(Transcript transcript, Span span) {
        return !span.isEmpty() && span.end() <= ways(transcript).longest();
    }

    void add(Coding coding) {
        if (places.putIfAbsent(coding.id(), coding.transcript()) == null) {
            codings.computeIfAbsent(coding.transcript(), id -> new CodingShelf()).add(coding);
        }
    }

    @Nullable Id<Transcript> place(Id<Coding> id) {
        return places.get(id);
    }

    void change(Id<Coding> id, UnaryOperator<Coding> edit) {
        Id<Transcript> place = places.get(id);
        if (place != null) {
            codings.get(place).change(id, edit);
        }
    }

    void presence(Id<Coding> id, boolean present) {
        Id<Transcript> place = places.get(id);
        if (place != null) {
            codings.get(place).presence(id, present);
        }
    }

    /** Takes in what was done to codings since. */
    void settle(Shelf<Transcript> transcripts, CodeTree codes) {
        codings.forEach((id, shelf) -> {
            Transcript transcript = transcripts.get(id);
            if (transcript != null) {
                shelf.settle(ways(transcript), codes);
            }
        });
    }

    /** The codings in sight of a transcript, as they were when they were last settled. */
    CodingList visible(Id<Transcript> transcript) {
        CodingShelf shelf = codings.get(transcript);
        return shelf == null ? CodingList.EMPTY : shelf.visible();
    }

    /** The codings that were not removed, in sight or not, each as it was given. */
    Map<Id<Transcript>, CodingList> applied() {
        Map<Id<Transcript>, CodingList> applied = new LinkedHashMap<>();
        codings.forEach((id, shelf) -> applied.put(id, shelf.applied()));
        return applied;
    }

    /** The codings that were removed, each as it was given. */
    Map<Id<Transcript>, CodingIndex> removed() {
        Map<Id<Transcript>, CodingIndex> removed = new HashMap<>();
        codings.forEach((id, shelf) -> removed.put(id, shelf.removed()));
        return removed;
    }

    /** Counts the codings of all studies that are made of these. */
    CodingCounter counter() {
        return counter;
    }

    /** In which transcript each coding is, or was. */
    Map<Id<Coding>, Id<Transcript>> places() {
        return places;
    }

    Map<ReadKey, List<Span>> readMarks() {
        return read;
    }
}
