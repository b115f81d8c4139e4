package org.kantlijn.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kantlijn.change.Change;
import org.kantlijn.change.ParticipantAdded;
import org.kantlijn.change.TranscriptAdded;
import org.kantlijn.study.Id;
import org.kantlijn.study.Participant;
import org.kantlijn.text.Span;
import org.kantlijn.text.Turn;
import org.kantlijn.text.TurnTable;

/** Reads the changes that an import consists of: few lines of a log, but by far the longest, for the turns that stand in them. */
final class ImportReader {

    private final Map<String, Participant.Role> roles = UsualFields.names(Participant.Role.class);

    /** The rest of a change of some kind; unusual when it is of any other kind than these. */
    Change read(String kind, UsualFields fields) throws UnusualException {
        return switch (kind) {
            case "participant.add" -> new ParticipantAdded(fields.id("id"), fields.text("code"), fields.choice("role", roles),
                fields.text("group"), fields.recurringTexts("attributes"));
            case "transcript.add" -> new TranscriptAdded(fields.recurringId("id"), fields.text("title"), fields.recurringText("format"),
                fields.recurringText("text"), fields.integer("characters"), turns(fields), speakers(fields),
                fields.recurringTextIfAny("original"));
            default -> throw new UnusualException();
        };
    }

    private static Map<String, Id<Participant>> speakers(UsualFields fields) throws UnusualException {
        Map<String, Id<Participant>> speakers = new LinkedHashMap<>();
        for (Map.Entry<String, String> speaker : fields.recurringTexts("speakers").entrySet()) {
            speakers.put(speaker.getKey(), new Id<>(UsualFields.sound(speaker.getValue())));
        }
        return speakers;
    }

    private static TurnTable turns(UsualFields fields) throws UnusualException {
        List<Turn> turns = new ArrayList<>();
        fields.beginArray("turns");
        int free = 0;
        while (fields.hasNext()) {
            fields.beginArray();
            int start = fields.nextInteger();
            int end = fields.nextInteger();
            UsualFields.require(free <= start && start <= end);
            @Nullable String speaker = fields.nextRecurringText();
            // What else may be known of a turn is for the general way.
            UsualFields.require(!fields.hasNext());
            turns.add(new Turn(Turn.Kind.SPEECH, speaker, new Span(start, end), null));
            free = end;
        }
        return new TurnTable(turns);
    }
}
