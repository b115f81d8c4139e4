package org.kantlijn.ui.intake;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.KeyboardFocusManager;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JSplitPane;
import org.jspecify.annotations.Nullable;
import org.kantlijn.ui.kit.EmptyState;
import org.kantlijn.ui.kit.LineBorder;
import org.kantlijn.ui.kit.Tone;
import org.kantlijn.wording.Wording;

/** All that is in the dialog. Follows the session: whatever is chosen changes there, and is shown from there. */
final class ImportPanel extends JPanel {

    private static final String DRAFT = "draft";
    private static final String TROUBLE = "trouble";
    private static final String WAITING = "waiting";
    private static final String FILES = "files";
    /** How much of the width is for what is chosen; the rest is for what comes of it. */
    private static final double SHARE = 0.61;

    private final transient ImportDesk desk;
    private final transient Wording wording;
    private final ImportCommands commands;
    private final FileHeader header;
    private final MatchStrip strip;
    private final FactsForm facts;
    private final ReadingFields reading;
    private final SpeakerPanel speakers;
    private final DoubtList doubts;
    private final Doubts doubting;
    private final PreviewPanel preview;
    private final TroublePage trouble;
    private final FilesPage files;
    private final ProgressLine progress;
    private final ImportFooter footer;
    private final JSplitPane split = new JSplitPane(JSplitPane.HORIZONTAL_SPLIT, true);
    private final CardLayout cards = new CardLayout();
    private final JPanel middle = new JPanel(cards);
    private @Nullable Seen shown;
    private boolean listing;
    private boolean opening;
    private boolean divided;

    /**
     * @param desk what is imported
     * @param importing imports all that is included
     * @param cancelling closes the dialog and stores nothing
     */
    ImportPanel(ImportDesk desk, Runnable importing, Runnable cancelling) {
        super(new BorderLayout());
        // It has keys, which would make it a stop of the Tab key.
        setFocusable(false);
        this.desk = desk;
        this.wording = desk.wording();
        ImportSession session = desk.session();
        preview = new PreviewPanel(wording, new PreviewArea(wording), new Made(wording, desk::choose));
        speakers = new SpeakerPanel(desk, this::follow);
        commands = new ImportCommands(desk, this, importing, cancelling);
        header = new FileHeader(wording, commands.all());
        strip = new MatchStrip(wording, fate -> session.decide(session.shown().get(), fate));
        Flow flow = new Flow(10);
        flow.setBorder(BorderFactory.createCompoundBorder(new LineBorder(false, true), BorderFactory.createEmptyBorder(10, 24, 12, 16)));
        facts = new FactsForm(wording, desk::choose, flow);
        reading = new ReadingFields(wording, desk::choose, flow);
        doubts = new DoubtList(wording.text("doubts.name"));
        doubting = new Doubts(wording, commands.ways());
        trouble = new TroublePage(wording, desk::choose, commands::leaveOrTake, session::undo);
        files = new FilesPage(wording, session, () -> list(false));
        progress = new ProgressLine(wording);
        footer = new ImportFooter(wording, session, commands.all().get("import.cancel"), commands.all().get("import.start"));
        lay(flow);
        preview.equip(commands.all());
        speakers.equip(commands.all());
        commands.bindTo(this);
        follow(session);
    }

    private void lay(Flow flow) {
        JPanel top = new JPanel(new BorderLayout());
        top.setOpaque(false);
        top.add(header, BorderLayout.NORTH);
        top.add(strip, BorderLayout.SOUTH);
        JPanel left = page();
        left.add(flow, BorderLayout.NORTH);
        left.add(speakers, BorderLayout.CENTER);
        left.add(doubts, BorderLayout.SOUTH);
        left.setMinimumSize(new Dimension(360, 0));
        split.setLeftComponent(left);
        split.setRightComponent(preview);
        split.setResizeWeight(SHARE);
        split.setBorder(BorderFactory.createEmptyBorder());
        split.setDividerSize(1);
        middle.setOpaque(false);
        middle.add(split, DRAFT);
        middle.add(trouble, TROUBLE);
        JPanel waiting = page();
        waiting.add(new EmptyState(wording.text("waiting"), null));
        middle.add(waiting, WAITING);
        middle.add(files, FILES);
        JPanel bottom = new JPanel(new BorderLayout());
        bottom.add(progress, BorderLayout.NORTH);
        bottom.add(footer, BorderLayout.SOUTH);
        add(top, BorderLayout.NORTH);
        add(middle, BorderLayout.CENTER);
        add(bottom, BorderLayout.SOUTH);
    }

    private static JPanel page() {
        return new JPanel(new BorderLayout()) {
            @Override
            public void updateUI() {
                super.updateUI();
                setBackground(Tone.PAGE.now());
            }
        };
    }

    private void follow(ImportSession session) {
        session.shown().watch(index -> refresh());
        session.decisions().watch(decisions -> refresh());
        session.progress().watch(known -> refresh());
        session.repeating().watch(repeating -> refresh());
        desk.reading().seen().watch(seen -> refresh());
        desk.reading().busy().watch(busy -> refresh());
        desk.importable().watch(count -> refresh());
        progress.stopping(desk.reading()::stop);
        refresh();
    }

    private void refresh() {
        ImportSession session = desk.session();
        Seen seen = desk.reading().seen().get();
        ImportFile file = session.current();
        boolean own = seen != null && seen.order().file().equals(file.path());
        header.show(session, own ? new FileWords(wording).of(seen) : file.state() == ImportFile.State.FAILED ? wording.text("unread") : "");
        strip.setVisible(false);
        if (own) {
            show(seen);
        } else if (file.state() == ImportFile.State.FAILED) {
            trouble.show(file, session.fate(session.shown().get()), session.decisions().get().choices(file.path()) != null);
        }
        files.refresh();
        cards.show(middle, listing ? FILES : own ? DRAFT : file.state() == ImportFile.State.FAILED ? TROUBLE : WAITING);
        if (desk.reading().busy().get()) {
            progress.show(wording.text("progress.read", session.lookedAt(), session.files().size()), commands.readNow(),
                session.lookedAt(), session.files().size());
        } else if (!desk.storing().get()) {
            progress.done();
        }
        footer.show(session.files().size(), session.included().size());
        if (opening && own && first().isShowing()) {
            opening = false;
            first().requestFocusInWindow();
        }
    }

    /** Gives the file the keyboard as soon as it is shown. */
    void open() {
        opening = true;
        if (!divided) {
            divided = true;
            split.setDividerLocation(SHARE);
        }
        refresh();
    }

    private void show(Seen seen) {
        Seen before = shown;
        shown = seen;
        if (seen.match() != null && !listing) {
            strip.show(seen.match(), desk.session().fate(desk.session().shown().get()));
        }
        ImportSession session = desk.session();
        int waiting = desk.reading().busy().get() ? 0 : session.files().size() - session.lookedAt();
        doubts.show(doubting.of(seen, session.failed().size(), waiting));
        if (before == seen) {
            return;
        }
        boolean other = before == null || !before.order().file().equals(seen.order().file());
        facts.show(seen);
        reading.show(seen.draft());
        speakers.show(seen);
        preview.show(seen);
        if (other) {
            speakers.table().select("");
            preview.area().toStart();
        }
        speakers.table().selected().ifPresent(row -> preview.follow(row.struck() ? "" : row.main().becomes()));
    }

    private void follow(SpeakerRow row) {
        preview.follow(row.struck() ? "" : row.main().becomes());
        if (speakers.table().isFocusOwner()) {
            preview.goToFirst();
        }
    }

    /** Shows the list of all files, or the file again. */
    void list(boolean all) {
        listing = all;
        refresh();
        if (all) {
            files.open();
        } else {
            first().requestFocusInWindow();
        }
    }

    boolean isListing() {
        return listing;
    }

    /** Hands on what is still being written. */
    void commitEdits() {
        speakers.table().commitEdits();
        facts.commitEdits();
    }

    /** Puts back what is being written; false where nothing was. */
    boolean putBack() {
        return facts.putBack();
    }

    /** What gets the keyboard first: the labels, where there are any. */
    JComponent first() {
        return speakers.table().getRowCount() > 0 ? speakers.table() : facts.first();
    }

    /** The panels that F6 goes round. */
    private List<JComponent> stops() {
        return List.of(facts.first(), speakers.table(), preview.area(), footer.main());
    }

    /** Gives the next panel the keyboard. */
    void nextPanel() {
        Component owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
        List<JComponent> stops = stops();
        stops.get((stops.indexOf(owner) + 1) % stops.size()).requestFocusInWindow();
    }

    /** Lets the user choose how the characters are written. */
    void chooseEncoding() {
        if (shown != null) {
            reading.revealEncoding(shown.draft());
        }
    }

    ImportCommands commands() {
        return commands;
    }

    SpeakerPanel speakers() {
        return speakers;
    }

    PreviewPanel preview() {
        return preview;
    }

    ProgressLine progress() {
        return progress;
    }

    /** The button that Enter presses. */
    JButton main() {
        return footer.main();
    }
}
