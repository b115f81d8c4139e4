package org.kantlijn.ui.intake;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javax.swing.JComponent;
import javax.swing.JRootPane;
import org.kantlijn.intake.ImportChoices;
import org.kantlijn.intake.speaker.NameHint;
import org.kantlijn.intake.speaker.Pseudonym;
import org.kantlijn.ui.action.Command;
import org.kantlijn.ui.action.Commands;
import org.kantlijn.ui.kit.Condition;
import org.kantlijn.wording.Wording;

/** All that can be done in the dialog. */
final class ImportCommands {

    private final ImportDesk desk;
    private final Wording wording;
    private final ImportPanel panel;
    private final Commands commands = new Commands();
    private final Slip slip = new Slip();

    ImportCommands(ImportDesk desk, ImportPanel panel, Runnable importing, Runnable cancelling) {
        this.desk = desk;
        this.wording = desk.wording();
        this.panel = panel;
        ImportSession session = desk.session();
        add("import.start", desk.importable().when(count -> count > 0), importing);
        add("import.cancel", Condition.always(), cancelling);
        add("import.undo", Condition.always(), this::undo);
        add("import.redo", session.decisions().when(decisions -> session.canRedo()), session::redo);
        add("import.file.next", session.shown().when(index -> index + 1 < session.files().size()), () -> go(1));
        add("import.file.previous", session.shown().when(index -> index > 0), () -> go(-1));
        add("import.files", Condition.always(), () -> panel.list(!panel.isListing()));
        add("import.panel.next", Condition.always(), panel::nextPanel);
        Condition seen = desk.reading().seen().when(shown -> shown != null);
        add("import.label.strike", seen, () -> panel.speakers().table().strikeSelected());
        add("import.label.edit", seen, () -> panel.speakers().table().write());
        add("import.turn.next", seen, () -> panel.preview().goOn(1));
        add("import.turn.previous", seen, () -> panel.preview().goOn(-1));
        add("import.turn.go", seen, this::askTurn);
        add("import.part.begin", seen, this::askPart);
        add("import.name.replace", seen, this::askName);
        add("import.encoding", desk.reading().seen().when(shown -> shown != null && shown.draft().encoding() != null),
            panel::chooseEncoding);
    }

    private void add(String id, Condition when, Runnable work) {
        commands.add(new Command(id, wording, when, work));
    }

    /** The commands by their ids. */
    Commands all() {
        return commands;
    }

    /** Lets the keys of commands do them wherever the keyboard is in the dialog. */
    void bindTo(JComponent component) {
        for (String id : List.of("import.undo", "import.redo", "import.file.next", "import.file.previous", "import.files",
            "import.panel.next", "import.turn.next", "import.turn.previous", "import.turn.go", "import.part.begin",
            "import.name.replace", "import.cancel")) {
            commands.get(id).bindTo(component);
        }
    }

    private void undo() {
        if (!panel.putBack()) {
            desk.session().undo();
        }
    }

    private void go(int by) {
        panel.commitEdits();
        desk.session().go(desk.session().shown().get() + by);
    }

    /** Leaves the file that is shown out, or takes it in again. */
    void leaveOrTake() {
        ImportSession session = desk.session();
        int index = session.shown().get();
        session.decide(index, session.fate(index) == Fate.LEFT_OUT ? Fate.NEW : Fate.LEFT_OUT);
    }

    /** The name of the file that is being read. */
    String readNow() {
        ImportSession session = desk.session();
        return session.nextWaiting().stream().mapToObj(index -> session.file(index).name()).findFirst().orElse("");
    }

    private void askTurn() {
        ask(new Slip.Question(wording.text("turn.go.title"), List.of(wording.text("turn.go.number")), List.of(""),
            wording.text("turn.go.button")), words -> {
                if (words.get(0).matches("\\d{1,6}")) {
                    showTurn(Integer.parseInt(words.get(0)));
                }
            });
    }

    private void askPart() {
        int turn = panel.preview().turnNumber();
        if (turn > 0) {
            String suggested = wording.text("part.after");
            ask(new Slip.Question(wording.text("part.title", turn), List.of(wording.text("part.name")), List.of(suggested),
                wording.text("part.button")), words -> desk.choose(choices -> Parts.beginning(choices, words.get(0), turn)));
        }
    }

    private void askName() {
        Seen seen = desk.reading().seen().get();
        if (seen == null) {
            return;
        }
        String words = panel.preview().area().selectedWords();
        String instead = seen.hints().stream().filter(hint -> hint.words().equals(words)).map(NameHint::instead).findFirst().orElse("");
        ask(new Slip.Question(wording.text("name.title"), List.of(wording.text("name.words"), wording.text("name.instead")),
            List.of(words, instead), wording.text("name.button")), given ->
            desk.choose(choices -> Doubts.replacing(choices, new Pseudonym(given.get(0), given.get(1)))));
    }

    private void ask(Slip.Question question, Consumer<List<String>> taker) {
        JRootPane root = panel.getRootPane();
        if (root != null) {
            slip.open(root, panel.preview().placeOfCaret(root.getLayeredPane()), question, taker);
        }
    }

    private void showTurn(int number) {
        PreviewArea area = panel.preview().area();
        area.goTo(number == 0 ? 0 : area.page().indexOf(number));
        area.requestFocusInWindow();
    }

    /** What the remedies of doubts do. */
    Doubts.Ways ways() {
        return new Remedies();
    }

    private final class Remedies implements Doubts.Ways {

        @Override
        public void choose(UnaryOperator<ImportChoices> edit) {
            desk.choose(edit);
        }

        @Override
        public void showTurn(int number) {
            ImportCommands.this.showTurn(number);
        }

        @Override
        public void showLabel(String label) {
            panel.speakers().table().requestFocusInWindow();
            panel.speakers().table().select(label);
            panel.preview().goToFirst();
        }

        @Override
        public void chooseEncoding() {
            panel.chooseEncoding();
        }

        @Override
        public void showFiles() {
            panel.list(true);
        }

        @Override
        public void readOn() {
            desk.reading().start();
        }
    }
}
