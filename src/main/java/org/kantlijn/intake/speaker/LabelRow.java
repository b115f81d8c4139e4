package org.kantlijn.intake.speaker;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kantlijn.study.Id;
import org.kantlijn.study.Participant;

/**
 * A speaker's label of a file, or words that only look like one.
 *
 * @param label as it is first spelled in the file
 * @param becomes the label in the study; the same for labels that are one speaker
 * @param role what its bearer does
 * @param struck true when it names nobody and its words are in the text
 * @param existing the participant that was chosen for it; null for a new one
 * @param turns how often it stands at the beginning of a turn
 * @param samples what is said in its first turns, at most two
 * @param aliases other labels of the file that seem to mean the same speaker and are not one with it yet
 * @param explanation what the legend says of it; empty where there is none
 * @param participant the participant that it will be, the chosen one or a new one
 */
public record LabelRow(String label, String becomes, Participant.Role role, boolean struck, @Nullable Id<Participant> existing, int turns,
                       List<String> samples, List<String> aliases, String explanation, Id<Participant> participant) {

    public LabelRow {
        samples = List.copyOf(samples);
        aliases = List.copyOf(aliases);
    }
}
