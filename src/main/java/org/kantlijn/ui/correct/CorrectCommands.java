package org.kantlijn.ui.correct;

import java.awt.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.swing.SwingUtilities;
import org.kantlijn.change.Change;
import org.kantlijn.change.Material;
import org.kantlijn.change.TurnReassigned;
import org.kantlijn.intake.Correction;
import org.kantlijn.study.Recheck;
import org.kantlijn.study.Study;
import org.kantlijn.study.Transcript;
import org.kantlijn.text.Span;
import org.kantlijn.text.Turn;
import org.kantlijn.ui.action.Command;
import org.kantlijn.ui.action.Commands;
import org.kantlijn.ui.kit.Condition;
import org.kantlijn.ui.work.Notices;
import org.kantlijn.ui.work.Notices.Weight;
import org.kantlijn.ui.work.Place;
import org.kantlijn.ui.work.Work;
import org.kantlijn.wording.Wording;

/** Corrects the open transcript: the words of a turn, who speaks it, words that occur everywhere; and lists what to look at again. */
public final class CorrectCommands {

    private final Work work;
    private final Wording wording;
    private final Component parent;

    /**
     * Adds the commands.
     *
     * @param parent over what dialogs are shown
     */
    public CorrectCommands(Work work, Commands commands, Component parent) {
        this.work = work;
        this.wording = Wording.of(CorrectCommands.class, work.locale());
        this.parent = parent;
        Condition open = work.selection().transcript().when(id -> id != null);
        Condition writing = open.and(work.writable());
        commands.add(new Command("turn.correct", wording, writing, this::correct));
        commands.add(new Command("turn.speaker", wording, writing, this::reassign));
        commands.add(new Command("turn.split", wording, writing, this::split));
        commands.add(new Command("turn.join", wording, writing, this::join));
        commands.add(new Command("text.replace", wording, writing, this::replace));
        commands.add(new Command("transcript.revisions", wording, open,
            () -> transcript().ifPresent(transcript -> new RevisionsDialog(work, wording, transcript).show(parent))));
        commands.add(new Command("coding.recheck", wording, Condition.always(), () -> new RecheckDialog(work, wording).show(parent)));
    }

    private Optional<Transcript> transcript() {
        return Optional.ofNullable(work.selection().transcript().get()).flatMap(work.study()::transcript)
            .filter(transcript -> !work.study().text(transcript).isMissing());
    }

    private int caret() {
        return work.selection().passage().get().start();
    }

    private Optional<Turn> turn(Transcript transcript) {
        return Optional.ofNullable(transcript.turns().at(caret()));
    }

    private String title(String key, Transcript transcript, Turn turn) {
        return wording.text(key, transcript.turns().numberAt(turn.span().start()), Objects.requireNonNullElse(turn.speaker(), ""));
    }

    private void correct() {
        Study study = work.study();
        transcript().ifPresent(transcript -> turn(transcript).ifPresent(turn -> {
            String before = study.text(transcript).slice(turn.span());
            new TextDialog(wording, before, caret() - turn.span().start()).ask(parent, title("text.title", transcript, turn))
                .filter(after -> !after.equals(before) && !after.isBlank())
                .ifPresent(after -> take("transcript.correct", Correction.rewritten(study, transcript, turn.span(), after)));
        }));
    }

    private void replace() {
        Study study = work.study();
        transcript().ifPresent(transcript -> {
            String selected = study.text(transcript).slice(work.selection().passage().get());
            new ReplaceDialog(wording, study, transcript, selected.lines().findFirst().orElse("")).ask(parent)
                .ifPresent(material -> take("transcript.correct", material));
        });
    }

    private void take(String step, Material material) {
        Study before = work.study();
        Optional<Transcript> open = transcript();
        int caret = caret();
        if (!material.changes().isEmpty() && work.apply(step, material)) {
            open.ifPresent(transcript -> SwingUtilities.invokeLater(() -> stay(transcript, caret)));
            long touched = touched(work.study()) - touched(before);
            String words = wording.text("corrected", touched);
            work.notices().quiet().set(touched > 0
                ? new Notices.Notice(Weight.QUIET, words, wording.text("corrected.look"), () -> new RecheckDialog(work,
                    wording).show(parent))
                : Notices.Notice.of(Weight.QUIET, words));
        }
    }

    /** The text was laid out anew: the caret goes back to its words, so that the next correction is of the same turn. */
    private void stay(Transcript before, int caret) {
        work.study().transcript(before.id()).ifPresent(now -> {
            int place = work.study().offset(now, before.text(), caret);
            work.selection().go(new Place(now.id(), new Span(place, place)));
        });
    }

    private static long touched(Study study) {
        return study.codings().filter(coding -> study.toRecheck(coding).filter(Recheck.WORDS_CHANGED::equals).isPresent()).count();
    }

    private void reassign() {
        transcript().ifPresent(transcript -> turn(transcript).filter(Turn::isSpeech).ifPresent(turn -> {
            SpeakerDialog dialog = new SpeakerDialog(wording, transcript, Objects.requireNonNullElse(turn.speaker(), ""));
            dialog.ask(parent, title("speaker.title", transcript, turn)).filter(label -> !label.equals(turn.speaker())).ifPresent(label -> {
                List<Change> changes = new ArrayList<>(dialog.newcomer(label));
                changes.add(TurnReassigned.of(transcript, turn, label));
                work.applyOfferingUndo("turn.reassign", changes);
            });
        }));
    }

    private void split() {
        int caret = caret();
        transcript().ifPresent(transcript -> turn(transcript).ifPresent(turn -> {
            SpeakerDialog dialog = new SpeakerDialog(wording, transcript, Objects.requireNonNullElse(turn.speaker(), ""));
            TurnEdits edits = new TurnEdits(work.study(), transcript);
            if (edits.split(caret, turn.speaker()).isEmpty()) {
                work.notices().quiet().set(Notices.Notice.of(Weight.QUIET, wording.text("split.nowhere")));
                return;
            }
            dialog.ask(parent, wording.text("split.title")).flatMap(label -> edits.split(caret,
                label).map(step -> with(dialog.newcomer(label), step)))
                .ifPresent(material -> take("transcript.replace", material));
        }));
    }

    private static Material with(List<Change> first, Material material) {
        List<Change> changes = new ArrayList<>(material.changes());
        changes.addAll(first);
        return new Material(material.texts(), material.originals(), changes);
    }

    private void join() {
        transcript().flatMap(transcript -> new TurnEdits(work.study(), transcript).join(caret()))
            .ifPresentOrElse(material -> take("transcript.replace", material),
                () -> work.notices().quiet().set(Notices.Notice.of(Weight.QUIET, wording.text("join.nowhere"))));
    }
}
