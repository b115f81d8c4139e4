package org.kantlijn.ui.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.kantlijn.intake.ImportChoices;
import org.kantlijn.intake.ImportDraft;
import org.kantlijn.intake.PartChoice;
import org.kantlijn.intake.speaker.LabelChoice;
import org.kantlijn.intake.speaker.LabelRow;
import org.kantlijn.study.Participant;

/**
 * A speaker as the dialog shows one: a label of the file, and the labels that were said to be the same.
 *
 * @param main the label that the others became, or the one that stands first
 * @param joined the others
 */
record SpeakerRow(LabelRow main, List<LabelRow> joined) {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    SpeakerRow {
        joined = List.copyOf(joined);
    }

    /** The speakers of a draft, in the order of their labels; those that name nobody last, each by itself. */
    static List<SpeakerRow> of(ImportDraft draft) {
        Map<String, SpeakerRow> rows = new LinkedHashMap<>();
        List<SpeakerRow> nobody = new ArrayList<>();
        for (LabelRow label : draft.labels()) {
            if (label.struck()) {
                nobody.add(new SpeakerRow(label, List.of()));
            } else {
                rows.merge(label.becomes(), new SpeakerRow(label, List.of()), SpeakerRow::with);
            }
        }
        List<SpeakerRow> all = new ArrayList<>(rows.values());
        all.sort(Comparator.comparing(row -> natural(row.main.label())));
        all.addAll(nobody);
        return all;
    }

    /** A label so that P10 comes after P9. */
    private static String natural(String label) {
        return NUMBER.matcher(label.toLowerCase(Locale.ROOT)).replaceAll(found -> "0".repeat(Math.max(0, 9 - found.group().length()))
            + found.group());
    }

    private SpeakerRow with(SpeakerRow other) {
        boolean named = other.main.label().equals(other.main.becomes());
        List<LabelRow> more = new ArrayList<>(joined);
        more.add(named ? main : other.main);
        return new SpeakerRow(named ? other.main : main, more);
    }

    /** The page that a draft will look like. */
    static PreviewPage page(ImportDraft draft) {
        List<String> moderators = draft.labels().stream().filter(label -> !label.struck() && label.role() == Participant.Role.MODERATOR)
            .map(LabelRow::becomes).toList();
        Map<Integer, String> parts = new LinkedHashMap<>();
        for (PartChoice part : draft.choices().parts()) {
            parts.put(part.turn(), part.name());
        }
        return new PreviewPage(draft.text().content(), draft.turns(), moderators, parts);
    }

    /** All labels of this speaker. */
    List<LabelRow> labels() {
        List<LabelRow> all = new ArrayList<>(List.of(main));
        all.addAll(joined);
        return all;
    }

    /** True when the label of the file is one of this speaker. */
    boolean holds(String label) {
        return labels().stream().map(LabelRow::label).anyMatch(label::equals);
    }

    boolean struck() {
        return main.struck();
    }

    boolean leads() {
        return main.role() == Participant.Role.MODERATOR;
    }

    int turns() {
        return labels().stream().mapToInt(LabelRow::turns).sum();
    }

    List<String> samples() {
        return labels().stream().flatMap(label -> label.samples().stream()).limit(2).toList();
    }

    /** The same said of all labels of this speaker. */
    ImportChoices choosing(ImportChoices choices, UnaryOperator<LabelChoice> edit) {
        ImportChoices next = choices;
        for (LabelRow label : labels()) {
            next = next.labelled(label.label(), edit.apply(present(next, label)));
        }
        return next;
    }

    /** This speaker made one with another, who keeps name and role. */
    ImportChoices joining(ImportChoices choices, SpeakerRow other) {
        return choosing(choices, choice -> new LabelChoice(other.main.becomes(), other.main.role(), false, other.main.existing()));
    }

    /** One label of this speaker made a speaker of its own again. */
    static ImportChoices parting(ImportChoices choices, LabelRow label) {
        return choices.labelled(label.label(), present(choices, label).becoming(label.label()).meaning(null));
    }

    private static LabelChoice present(ImportChoices choices, LabelRow label) {
        LabelChoice said = choices.labels().get(label.label());
        return said != null ? said : new LabelChoice(label.becomes(), null, label.struck(), label.existing());
    }
}
