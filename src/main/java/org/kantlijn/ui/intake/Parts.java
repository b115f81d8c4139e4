package org.kantlijn.ui.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.kantlijn.intake.ImportChoices;
import org.kantlijn.intake.PartChoice;

/** The parts of a conversation while they are being chosen. */
final class Parts {

    private Parts() {
    }

    /** The choices with a part that begins at a turn, in place of one that began there before. */
    static ImportChoices beginning(ImportChoices choices, String name, int turn) {
        List<PartChoice> parts = new ArrayList<>(choices.parts());
        parts.removeIf(part -> part.turn() == turn);
        parts.add(new PartChoice(name, turn));
        parts.sort(Comparator.comparingInt(PartChoice::turn));
        return choices.parted(parts);
    }

    /** The choices without the part that begins at a turn: its turns belong to the part before. */
    static ImportChoices without(ImportChoices choices, int turn) {
        return choices.parted(choices.parts().stream().filter(part -> part.turn() != turn).toList());
    }
}
