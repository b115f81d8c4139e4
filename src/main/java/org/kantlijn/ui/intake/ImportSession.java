package org.kantlijn.ui.intake;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.kantlijn.intake.ImportChoices;
import org.kantlijn.ui.kit.Value;

/**
 * The files that are being imported and what was decided about each. Knows nothing of the screen, and holds the words of no file: of a
 * hundred files only what was decided and a few facts are kept.
 */
final class ImportSession {

    private final List<ImportFile> files;
    private final Deque<Moment> past = new ArrayDeque<>();
    private final Deque<Moment> undone = new ArrayDeque<>();
    private final Value<Integer> shown = new Value<>(0);
    private final Value<Decisions> decisions = new Value<>(Decisions.NONE);
    private final Value<Boolean> repeating = new Value<>(true);
    private final Value<Integer> progress = new Value<>(0);

    /** Decisions, and the file that was shown when they were left. */
    private record Moment(Decisions decisions, int shown) {
    }

    ImportSession(List<Path> paths) {
        files = new ArrayList<>(paths.stream().distinct().map(ImportFile::waiting).toList());
    }

    /** Takes in more files; those that are here already stay as they are. */
    void add(List<Path> paths) {
        List<Path> here = files.stream().map(ImportFile::path).toList();
        files.addAll(paths.stream().distinct().filter(path -> !here.contains(path)).map(ImportFile::waiting).toList());
        shown.tell();
        progress.set(progress.get() + 1);
    }

    List<ImportFile> files() {
        return List.copyOf(files);
    }

    ImportFile file(int index) {
        return files.get(index);
    }

    /** The file that is shown. */
    ImportFile current() {
        return files.get(shown.get());
    }

    /** The place of the file that is shown. */
    Value<Integer> shown() {
        return shown;
    }

    /** What was decided. */
    Value<Decisions> decisions() {
        return decisions;
    }

    /** Whether choices hold for the next files too. */
    Value<Boolean> repeating() {
        return repeating;
    }

    /** Changes whenever more is known of a file. */
    Value<Integer> progress() {
        return progress;
    }

    /** Shows another file; nothing happens beyond the ends. */
    void go(int index) {
        if (index >= 0 && index < files.size()) {
            shown.set(index);
        }
    }

    /** How the file is to be read. */
    Order order(int index) {
        Path path = files.get(index).path();
        ImportChoices own = decisions.get().choices(path);
        return new Order(path, own, own == null ? model(index) : null);
    }

    /** The choices of the nearest file before it that the user changed something about and that is of the same format. */
    private @Nullable ImportChoices model(int index) {
        for (int i = index - 1; i >= 0 && repeating.get(); i--) {
            ImportChoices choices = decisions.get().choices(files.get(i).path());
            if (choices != null && sameShape(files.get(i), files.get(index))) {
                return choices;
            }
        }
        return null;
    }

    private static boolean sameShape(ImportFile one, ImportFile other) {
        return one.facts() == null || other.facts() == null || one.facts().format().equals(other.facts().format());
    }

    /**
     * Chooses something about the file that is shown.
     *
     * @param held the choices that its draft was made with
     */
    void choose(ImportChoices held, UnaryOperator<ImportChoices> edit) {
        Path path = current().path();
        ImportChoices own = decisions.get().choices(path);
        ImportChoices before = own == null ? held : own;
        ImportChoices after = edit.apply(before);
        if (!after.equals(before)) {
            decide(decisions.get().choosing(path, after));
        }
    }

    /** Decides what becomes of a file. */
    void decide(int index, Fate fate) {
        if (fate(index) != fate) {
            decide(decisions.get().deciding(files.get(index).path(), fate));
        }
    }

    /** Leaves out all files that cannot be read. */
    void leaveOutFailed() {
        Decisions next = decisions.get();
        for (ImportFile file : files) {
            next = file.state() == ImportFile.State.FAILED ? next.deciding(file.path(), Fate.LEFT_OUT) : next;
        }
        decide(next);
    }

    private void decide(Decisions next) {
        past.push(new Moment(decisions.get(), shown.get()));
        undone.clear();
        decisions.set(next);
    }

    boolean canUndo() {
        return !past.isEmpty();
    }

    boolean canRedo() {
        return !undone.isEmpty();
    }

    /** Takes the last decision back and shows the file that it was about. */
    void undo() {
        swap(past, undone);
    }

    /** Decides again what was taken back last. */
    void redo() {
        swap(undone, past);
    }

    private void swap(Deque<Moment> from, Deque<Moment> to) {
        if (!from.isEmpty()) {
            Moment moment = from.pop();
            to.push(new Moment(decisions.get(), moment.shown()));
            shown.set(moment.shown());
            decisions.set(moment.decisions());
        }
    }

    /** What becomes of a file: as was said, or as is usual for what is known of it. */
    Fate fate(int index) {
        ImportFile file = files.get(index);
        Fate said = decisions.get().fates().get(file.path());
        if (said != null) {
            return said;
        }
        Match match = match(index).orElse(null);
        Fate repeated = match == null ? null : repeatedFate(index, match);
        return repeated != null ? repeated : match == null ? Fate.NEW : match.usualFate();
    }

    private @Nullable Fate repeatedFate(int index, Match match) {
        for (int i = index - 1; i >= 0 && repeating.get(); i--) {
            Fate said = decisions.get().fates().get(files.get(i).path());
            if (said != null && said != Fate.LEFT_OUT && match(i).isPresent()) {
                return match.allows(said) ? said : null;
            }
        }
        return null;
    }

    /** The transcript that a file is a version of. */
    Optional<Match> match(int index) {
        return Optional.ofNullable(files.get(index).facts()).map(ImportFile.Facts::match);
    }

    /** The places of the files that will be imported: those that were read and not left out. */
    List<Integer> included() {
        return IntStream.range(0, files.size())
            .filter(i -> files.get(i).state() == ImportFile.State.READ && fate(i) != Fate.LEFT_OUT).boxed().toList();
    }

    /** The files that cannot be read and were not left out. */
    List<ImportFile> failed() {
        return IntStream.range(0, files.size())
            .filter(i -> files.get(i).state() == ImportFile.State.FAILED && fate(i) != Fate.LEFT_OUT).mapToObj(files::get).toList();
    }

    /** How many files were looked at. */
    int lookedAt() {
        return (int) files.stream().filter(file -> file.state() != ImportFile.State.WAITING).count();
    }

    /** The place of the file to look at next: the one that is shown, or the first that waits. */
    OptionalInt nextWaiting() {
        return IntStream.concat(IntStream.of(shown.get()), IntStream.range(0, files.size()))
            .filter(i -> files.get(i).state() == ImportFile.State.WAITING).findFirst();
    }

    /** Takes in what is known of a file now. */
    void learned(ImportFile known) {
        for (int i = 0; i < files.size(); i++) {
            if (files.get(i).path().equals(known.path())) {
                files.set(i, known);
                progress.set(progress.get() + 1);
            }
        }
    }
}
