package org.kantlijn.intake.participant;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kantlijn.study.Id;
import org.kantlijn.study.Participant;
import org.kantlijn.wording.Message;

/**
 * A row of a table of participants, and whom it is about.
 *
 * @param number its number as a spreadsheet counts, from 1
 * @param name how it names the participant, as it is cited where the row tells the transcript
 * @param match whether it is known who that is
 * @param participant who it is, or for a new one the id that he or she will have; null where that is not known
 * @param candidates whom it may be, where it is not known
 * @param why what is the matter, as one sentence; null where nothing is
 * @param cells what the row says, blank cells left out
 */
public record ParticipantRow(int number, String name, Match match, @Nullable Id<Participant> participant, List<Id<Participant>> candidates,
                             @Nullable Message why, List<Cell> cells) {

    /** Whether it is known whom a row is about. */
    public enum Match {
        /** One participant of the study. */
        MATCHED,
        /** Somebody whose code the study does not have. */
        NEW,
        /** Somebody in a transcript that is not there, or in which nobody has that code. */
        UNKNOWN,
        /** Several participants of the study. */
        AMBIGUOUS,
        /** Somebody whom a row above is about already. */
        TWICE,
        /** Nobody. */
        NAMELESS
    }

    /**
     * What a row says of a participant.
     *
     * @param heading the heading of the column, or the name of the attribute of the study that it means
     * @param use what the column is taken for
     * @param before what the study says now; of a role or consent the name of the constant
     * @param after what it will say
     */
    public record Cell(String heading, ParticipantColumn.Use use, String before, String after) {

        /** True when the study says otherwise now. */
        public boolean isChanged() {
            return !before.equals(after);
        }
    }

    public ParticipantRow {
        candidates = List.copyOf(candidates);
        cells = List.copyOf(cells);
    }

    /** The cells that alter what the study says. */
    public List<Cell> changed() {
        return cells.stream().filter(Cell::isChanged).toList();
    }
}
