package org.kantlijn.ui.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.kantlijn.intake.ImportChoices;
import org.kantlijn.intake.ImportDraft;
import org.kantlijn.intake.PartChoice;
import org.kantlijn.intake.source.Warning;
import org.kantlijn.intake.speaker.Kept;
import org.kantlijn.intake.speaker.NameHint;
import org.kantlijn.intake.speaker.Pseudonym;
import org.kantlijn.ui.intake.Doubt.Remedy;
import org.kantlijn.ui.intake.Doubt.Weight;
import org.kantlijn.wording.Wording;

/** Tells what is doubtful about a file, the most serious first, and at last that nothing of it was lost. */
final class Doubts {

    private static final int FEW_NAMES = 3;
    private static final int FEW_ALIASES = 2;

    private final Wording wording;
    private final Ways ways;

    /** What remedies do. */
    interface Ways {

        /** Chooses something about the file that is shown. */
        void choose(UnaryOperator<ImportChoices> edit);

        /** Shows the turn with a number; the beginning for 0. */
        void showTurn(int number);

        /** Selects the row of a label. */
        void showLabel(String label);

        /** Lets the user choose how the characters are written. */
        void chooseEncoding();

        /** Shows all files. */
        void showFiles();

        /** Reads the files that wait. */
        void readOn();
    }

    Doubts(Wording wording, Ways ways) {
        this.wording = wording;
        this.ways = ways;
    }

    /**
     * What is doubtful about a file, and about the files together.
     *
     * @param unreadable how many files cannot be read and were not left out
     * @param waiting how many files were not read because the user stopped it
     */
    List<Doubt> of(Seen seen, int unreadable, int waiting) {
        ImportDraft draft = seen.draft();
        List<Doubt> doubts = new ArrayList<>();
        if (draft.count().lost() > 0) {
            doubts.add(new Doubt(Weight.ERROR, wording.text("doubt.lost", draft.count().lost(), draft.count().inFile()), null));
        }
        if (unreadable > 0) {
            doubts.add(new Doubt(Weight.ERROR, wording.text("doubt.unreadable", unreadable),
                new Remedy(wording.text("remedy.look"), ways::showFiles)));
        }
        if (waiting > 0) {
            doubts.add(new Doubt(Weight.WARNING, wording.text("doubt.waiting", waiting),
                new Remedy(wording.text("remedy.read"), ways::readOn)));
        }
        addAliases(doubts, draft);
        addNames(doubts, seen.hints());
        draft.warnings().forEach(warning -> doubts.add(warned(warning)));
        addContinued(doubts, draft);
        addBreaks(doubts, draft);
        draft.marks().forEach((words, times) -> doubts.add(new Doubt(Weight.INFO, wording.text("doubt.mark", words, times), null)));
        addCount(doubts, draft.count());
        return doubts;
    }

    private void addAliases(List<Doubt> doubts, ImportDraft draft) {
        List<SpeakerRow> rows = SpeakerRow.of(draft);
        Map<SpeakerRow, SpeakerRow> pairs = new LinkedHashMap<>();
        for (SpeakerRow row : rows) {
            for (String alias : row.main().aliases()) {
                rows.stream().filter(other -> other.main().label().equals(alias)).forEach(other -> pairs.put(other, row));
            }
        }
        if (pairs.size() <= FEW_ALIASES) {
            pairs.forEach((alias, row) -> doubts.add(new Doubt(Weight.WARNING,
                wording.text("doubt.alias", alias.main().label(), row.main().label()), joining(Map.of(alias, row)))));
        } else {
            String names = String.join(", ", pairs.entrySet().stream()
                .map(pair -> wording.text("doubt.pair", pair.getKey().main().label(), pair.getValue().main().label())).toList());
            doubts.add(new Doubt(Weight.WARNING, wording.text("doubt.aliases", pairs.size(), names), joining(pairs)));
        }
    }

    private Remedy joining(Map<SpeakerRow, SpeakerRow> pairs) {
        return remedy("remedy.join", choices -> {
            ImportChoices next = choices;
            for (Map.Entry<SpeakerRow, SpeakerRow> pair : pairs.entrySet()) {
                next = pair.getKey().joining(next, pair.getValue());
            }
            return next;
        });
    }

    private void addNames(List<Doubt> doubts, List<NameHint> hints) {
        for (NameHint hint : hints.subList(0, Math.min(FEW_NAMES, hints.size()))) {
            doubts.add(new Doubt(Weight.WARNING, wording.text("doubt.name", hint.words(), hint.times()),
                new Remedy(wording.text("remedy.replace", hint.instead().isEmpty() ? 0 : 1, hint.instead()),
                    () -> ways.choose(choices -> replacing(choices, hint.pseudonym())))));
        }
        List<NameHint> rest = hints.subList(Math.min(FEW_NAMES, hints.size()), hints.size());
        if (!rest.isEmpty()) {
            String names = String.join(", ", rest.stream().limit(2L * FEW_NAMES).map(NameHint::words).toList());
            doubts.add(new Doubt(Weight.WARNING, wording.text("doubt.names", rest.size(), names),
                remedy("remedy.replace.all", choices -> replacingAll(choices, rest))));
        }
    }

    static ImportChoices replacing(ImportChoices choices, Pseudonym pseudonym) {
        List<Pseudonym> more = new ArrayList<>(choices.pseudonyms());
        more.removeIf(other -> other.words().equals(pseudonym.words()));
        more.add(pseudonym);
        return choices.replacing(more);
    }

    private static ImportChoices replacingAll(ImportChoices choices, List<NameHint> hints) {
        ImportChoices next = choices;
        for (NameHint hint : hints) {
            next = replacing(next, hint.pseudonym());
        }
        return next;
    }

    private void addContinued(List<Doubt> doubts, ImportDraft draft) {
        List<Integer> turns = draft.continued();
        if (!turns.isEmpty()) {
            doubts.add(new Doubt(Weight.WARNING, wording.text("doubt.continued", draft.joined()),
                new Remedy(wording.text("remedy.look"), () -> ways.showTurn(turns.get(0)))));
        }
    }

    private void addBreaks(List<Doubt> doubts, ImportDraft draft) {
        List<PartChoice> parts = draft.choices().parts();
        for (int turn : draft.breaks()) {
            if (parts.stream().noneMatch(part -> part.turn() == turn)) {
                doubts.add(new Doubt(Weight.INFO, wording.text("doubt.break", turn),
                    remedy("remedy.part", choices -> Parts.beginning(choices, wording.text("part.after"), turn))));
            }
        }
    }

    private Doubt warned(Warning warning) {
        return new Doubt(Weight.WARNING, warning.message().in(wording.locale()), switch (warning.kind()) {
            case BEFORE_FIRST_SPEAKER -> new Remedy(wording.text("remedy.look"), () -> ways.showTurn(0));
            case LABEL_ONCE, NAME_IN_TEXT -> firstLabel(warning);
            case REPLACED_CHARACTERS, OLD_ENCODING, MIXED_ENCODINGS -> new Remedy(wording.text("remedy.encoding"), ways::chooseEncoding);
            default -> null;
        });
    }

    private @Nullable Remedy firstLabel(Warning warning) {
        List<Object> named = warning.message().arguments();
        return named.isEmpty() ? null : new Remedy(wording.text("remedy.look"),
            () -> ways.showLabel(String.valueOf(named.get(0)).split(", ", 2)[0]));
    }

    private Remedy remedy(String key, UnaryOperator<ImportChoices> edit) {
        return new Remedy(wording.text(key), () -> ways.choose(edit));
    }

    private void addCount(List<Doubt> doubts, Kept kept) {
        if (kept.lost() == 0 && kept.inFile() > 0) {
            doubts.add(new Doubt(Weight.GOOD, wording.text("doubt.none.lost", kept.inFile()), null));
        }
    }
}
