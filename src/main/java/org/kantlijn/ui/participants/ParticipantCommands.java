package org.kantlijn.ui.participants;

import java.awt.Component;
import java.awt.Toolkit;
import java.awt.datatransfer.Clipboard;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.swing.JFileChooser;
import javax.swing.filechooser.FileNameExtensionFilter;
import org.jspecify.annotations.Nullable;
import org.kantlijn.change.Change;
import org.kantlijn.change.Removed;
import org.kantlijn.intake.participant.ParticipantTable;
import org.kantlijn.intake.source.IntakeException;
import org.kantlijn.study.Attribute;
import org.kantlijn.study.Kind;
import org.kantlijn.study.Study;
import org.kantlijn.ui.action.Command;
import org.kantlijn.ui.action.Commands;
import org.kantlijn.ui.kit.Condition;
import org.kantlijn.ui.work.Background;
import org.kantlijn.ui.work.Notices;
import org.kantlijn.ui.work.Work;
import org.kantlijn.wording.PlainException;
import org.kantlijn.wording.Wording;

/** What can be done with the table of participants. */
final class ParticipantCommands {

    private final Work work;
    private final Wording wording;
    private final RosterTable table;
    private final Component parent;

    ParticipantCommands(Work work, Wording wording, RosterTable table, Component parent) {
        this.work = work;
        this.wording = wording;
        this.table = table;
        this.parent = parent;
    }

    void addTo(Commands commands) {
        Condition writable = work.writable();
        Condition some = table.chosen().when(people -> !people.isEmpty()).and(writable);
        Condition several = table.chosen().when(people -> people.size() > 1).and(writable);
        Condition attribute = table.column().when(column -> column != null && column.attribute() != null).and(writable);
        local(commands, new Command("participant.edit", wording, some, table::edit));
        local(commands, new Command("participant.remove", wording, some, this::remove));
        local(commands, new Command("participants.copy", wording, Condition.always(), table::copy));
        local(commands, new Command("participants.paste", wording, writable, this::paste));
        commands.add(new Command("participant.merge", wording, several, this::merge));
        commands.add(new Command("participants.import", wording, writable, this::chooseTable));
        commands.add(new Command("attribute.add", wording, writable, this::add));
        commands.add(new Command("attribute.alter", wording, attribute, this::alter));
        commands.add(new Command("attribute.delete", wording, attribute, this::delete));
        commands.add(new Command("attribute.left", wording, attribute, () -> move(-1)));
        commands.add(new Command("attribute.right", wording, attribute, () -> move(1)));
    }

    private void local(Commands commands, Command command) {
        commands.add(command).bindTo(table.table());
    }

    private void remove() {
        work.applyOfferingUndo("participant.remove", table.chosen().get().stream()
            .<Change>map(person -> new Removed(Kind.PARTICIPANT, person.id())).toList());
    }

    private void merge() {
        work.applyOfferingUndo("participant.merge", RosterEdits.merge(work.study(), table.chosen().get()));
    }

    private @Nullable Attribute attribute() {
        RosterColumn column = table.column().get();
        return column == null ? null : column.attribute();
    }

    private void add() {
        new AttributeDialog(wording, new Attribute("", Attribute.Sort.TEXT, List.of())).ask(parent, wording.text("attribute.add.title"))
            .ifPresent(attribute -> define(RosterEdits.add(work.study(), attribute), attribute));
    }

    private void alter() {
        Attribute before = attribute();
        if (before != null) {
            new AttributeDialog(wording, before).ask(parent, wording.text("attribute.alter.title")).filter(after -> !after.equals(before))
                .ifPresent(after -> define(RosterEdits.alter(work.study(), before, after), after));
        }
    }

    private void define(List<Change> changes, Attribute attribute) {
        if (!work.apply("attributes.define", changes) && changes.isEmpty()) {
            work.notices().quiet().set(Notices.Notice.of(Notices.Weight.QUIET, wording.text("attribute.taken", attribute.name())));
        }
    }

    private void delete() {
        Attribute gone = attribute();
        if (gone != null) {
            work.applyOfferingUndo("attributes.define", RosterEdits.delete(work.study(), gone));
        }
    }

    private void move(int by) {
        Attribute moved = attribute();
        if (moved != null) {
            work.apply("attributes.define", RosterEdits.move(work.study(), moved, by));
        }
    }

    private void paste() {
        clipboard().ifPresent(text -> read(study -> ParticipantTable.pasted(text, study)));
    }

    private Optional<String> clipboard() {
        Clipboard clipboard = Toolkit.getDefaultToolkit().getSystemClipboard();
        try {
            return clipboard.isDataFlavorAvailable(DataFlavor.stringFlavor)
                ? Optional.of((String) clipboard.getData(DataFlavor.stringFlavor)) : Optional.empty();
        } catch (UnsupportedFlavorException | IOException | IllegalStateException e) {
            // Another program holds the clipboard, or took it away just now.
            work.notices().quiet().set(Notices.Notice.of(Notices.Weight.QUIET, wording.text("clipboard")));
            return Optional.empty();
        }
    }

    private void chooseTable() {
        JFileChooser chooser = new JFileChooser();
        chooser.setDialogTitle(wording.text("import.title"));
        chooser.setFileFilter(new FileNameExtensionFilter(wording.text("import.kind"), "csv", "tsv", "txt", "xlsx", "ods"));
        if (chooser.showOpenDialog(parent) == JFileChooser.APPROVE_OPTION) {
            File file = chooser.getSelectedFile();
            importTable(file.toPath());
        }
    }

    /** Shows what a file says of participants, and takes it when that is agreed to. */
    void importTable(Path file) {
        read(study -> ParticipantTable.read(file, study));
    }

    /** Something that a table is read from. */
    private interface Source {
        ParticipantTable read(Study study) throws IntakeException;
    }

    private void read(Source source) {
        Study study = work.study();
        Background.Job<ParticipantTable> job = () -> source.read(study);
        work.background().run(job, read -> show(read, study), this::tell);
    }

    private void show(ParticipantTable read, Study study) {
        new TableDialog(wording, study, read).ask(parent, wording.text("import.title"))
            .ifPresent(changes -> work.applyOfferingUndo("participants.import", changes));
    }

    private void tell(Exception failure) {
        String words = failure instanceof PlainException told ? told.told().in(work.locale()) : String.valueOf(failure.getMessage());
        work.notices().strip().set(Notices.Notice.of(Notices.Weight.ERROR, words));
    }
}
