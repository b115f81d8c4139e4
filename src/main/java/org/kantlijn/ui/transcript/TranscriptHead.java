package org.kantlijn.ui.transcript;

import java.awt.event.ActionEvent;
import java.util.List;
import javax.swing.AbstractAction;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.jspecify.annotations.Nullable;
import org.kantlijn.text.TurnTable;
import org.kantlijn.ui.action.Commands;
import org.kantlijn.ui.kit.Buttons;
import org.kantlijn.ui.kit.Headers;
import org.kantlijn.ui.kit.Icons;
import org.kantlijn.ui.kit.Tone;
import org.kantlijn.ui.work.Work;
import org.kantlijn.wording.Wording;

/** The head of the transcript: what it is, where the caret is, what is narrowed down, and how it is shown. */
final class TranscriptHead {

    private static final List<String> SIGHT = List.of("text.sight.code", "text.sight.theme", "text.sight.all", CommandMenu.LINE,
        "text.fade.coded", "text.fade.uncoded");
    private static final List<String> MARKING = List.of("text.marking.tint", "text.marking.underline", "text.marking.off", CommandMenu.LINE,
        "text.times", "text.lines", "text.citations");
    private static final List<String> TYPE = List.of("text.larger", "text.smaller", "text.normal", CommandMenu.LINE,
        "text.spacing.wider", "text.spacing.closer", "text.width.wider", "text.width.narrower", "text.sans", CommandMenu.LINE,
            "text.snap.words", "text.snap.sentences",
        "text.snap.off");

    private final Work work;
    private final Wording wording;
    private final Commands commands;
    private final TranscriptView view;
    private final JLabel title = new JLabel();
    private final JLabel remark = new JLabel();
    private final JButton narrowed;
    private final JPanel panel;
    private @Nullable TurnTable counted;
    private int speeches;

    TranscriptHead(Work work, Wording wording, Commands commands, TranscriptView view) {
        this.work = work;
        this.wording = wording;
        this.commands = commands;
        this.view = view;
        narrowed = Buttons.link("", () -> view.filter().set(null));
        narrowed.setIcon(Icons.of("x", 12, Tone.ACCENT_TEXT));
        narrowed.setVisible(false);
        panel = Headers.screen(title, remark, narrowed, button("head.sight", "list-filter", SIGHT), button("head.marking", "highlighter",
            MARKING), button("head.type", "type", TYPE), new CoderChoice(work, wording).component());
    }

    private JButton button(String name, String icon, List<String> ids) {
        JButton button = Buttons.icon(new Opening(wording.text(name), icon, ids));
        button.setToolTipText(wording.text(name));
        return button;
    }

    /** Opens a menu of commands under its button. */
    private final class Opening extends AbstractAction {

        private final transient List<String> ids;

        Opening(String name, String icon, List<String> ids) {
            super(name, Icons.of(icon));
            this.ids = ids;
        }

        @Override
        public void actionPerformed(ActionEvent event) {
            JComponent button = (JComponent) event.getSource();
            CommandMenu.of(commands, ids).show(button, 0, button.getHeight());
        }
    }

    JComponent component() {
        return panel;
    }

    /** Tells of a transcript, and in which turn the caret is. */
    void show(@Nullable OpenTranscript open, int caret) {
        title.setText(open == null ? "" : open.transcript().title());
        remark.setText(open == null ? "" : remark(open, caret));
        SightFilter filter = view.filter().get();
        narrowed.setVisible(open != null && filter != null);
        if (filter != null) {
            narrowed.setText(wording.text("head.only", filter.name(work.study()).orElse("")));
        }
    }

    private String remark(OpenTranscript open, int caret) {
        long people = open.transcript().speakers().values().stream().distinct()
            .filter(id -> work.study().participant(id).filter(p -> !p.isModerator()).isPresent()).count();
        if (counted != open.turns()) {
            counted = open.turns();
            speeches = counted.speechCount();
        }
        int turn = open.turns().numberAt(caret);
        return turn == 0 ? wording.text("head.people", people, speeches) : wording.text("head.remark", people, turn, speeches);
    }
}
