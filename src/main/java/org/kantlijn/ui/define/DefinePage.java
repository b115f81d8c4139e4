package org.kantlijn.ui.define;

import java.awt.BorderLayout;
import java.util.List;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.SwingConstants;
import javax.swing.Timer;
import org.jspecify.annotations.Nullable;
import org.kantlijn.change.Change;
import org.kantlijn.study.Id;
import org.kantlijn.study.Kind;
import org.kantlijn.study.Theme;
import org.kantlijn.ui.evidence.Panes;
import org.kantlijn.ui.kit.Buttons;
import org.kantlijn.ui.kit.Draft;
import org.kantlijn.ui.kit.InPlaceText;
import org.kantlijn.ui.kit.Stack;
import org.kantlijn.ui.kit.Tone;
import org.kantlijn.ui.kit.Type;
import org.kantlijn.ui.kit.TypingListener;
import org.kantlijn.ui.work.Work;
import org.kantlijn.wording.Wording;

/**
 * The page on which a theme is written. What was written is saved when a field loses the keyboard, on Ctrl+Enter, and two seconds after
 * the last key.
 */
final class DefinePage {

    private static final int MEASURE = 680;
    private static final int SAVE_AFTER_MS = 2000;

    private final Work work;
    private final Wording wording;
    private final Stack stack = new Stack(0, MEASURE);
    private final InPlaceText name;
    private final InPlaceText essence;
    private final InPlaceText definition;
    private final JLabel words = Panes.caption("");
    private final KeyMessageList messages;
    private final JLabel belowHeading;
    private final Stack below = new Stack(0);
    private final Timer saving = new Timer(SAVE_AFTER_MS, event -> save());
    private @Nullable Id<Theme> shown;
    private boolean showing;

    DefinePage(Work work, Wording wording) {
        this.work = work;
        this.wording = wording;
        saving.setRepeats(false);
        name = field("name", 24, true).oneParagraph();
        essence = field("essence", 15, false).oneParagraph();
        definition = field("definition", 13, false);
        messages = new KeyMessageList(wording.text("message.hint"), work.writable(), this::typed, this::save, this::message);
        belowHeading = heading("subthemes");
        stack.setBorder(BorderFactory.createEmptyBorder(20, 24, 40, 24));
        stack.add(name);
        stack.add(label("essence"));
        stack.add(essence);
        words.setHorizontalAlignment(SwingConstants.RIGHT);
        words.setBorder(BorderFactory.createEmptyBorder(2, 0, 0, InPlaceText.SIDE));
        stack.add(words);
        stack.add(label("definition"));
        stack.add(definition);
        stack.add(heading("messages"));
        stack.add(messages.component());
        stack.add(belowHeading);
        stack.add(below);
    }

    private InPlaceText field(String key, int size, boolean semibold) {
        InPlaceText field = new InPlaceText(wording.text(key + ".hint"), semibold ? Type.semibold(size) : Type.sans(size), Tone.TEXT1,
            text -> save()).when(work.writable());
        field.getDocument().addDocumentListener(new TypingListener(this::typed));
        return field;
    }

    private JLabel label(String key) {
        JLabel label = Panes.caption(wording.text(key));
        label.setBorder(BorderFactory.createEmptyBorder(12, InPlaceText.SIDE, 2, 0));
        return label;
    }

    private JLabel heading(String key) {
        JLabel label = Panes.heading(wording.text(key));
        label.setBorder(BorderFactory.createEmptyBorder(28, InPlaceText.SIDE, 4, 0));
        return label;
    }

    JComponent component() {
        return stack;
    }

    /** What gets the keyboard first: the first of the three in which nothing stands, else the essence. */
    JComponent focus() {
        return definition.getText().isBlank() && !essence.getText().isBlank() ? definition : essence;
    }

    /** Shows a theme; what was being written on another is saved first. */
    void show(Theme theme) {
        boolean other = !theme.id().equals(shown);
        if (other) {
            save();
        }
        showing = true;
        shown = theme.id();
        name.show(theme.name(), other);
        essence.show(theme.essence(), other);
        definition.show(theme.definition(), other);
        messages.show(theme.keyMessages(), other);
        if (other) {
            name.keepIn(draft("name"));
            essence.keepIn(draft("essence"));
            definition.keepIn(draft("definition"));
        }
        showing = false;
        count();
        showBelow(theme);
    }

    private Draft draft(String field) {
        Id<Theme> theme = shown;
        return theme == null ? Draft.none() : work.drafts().of(Kind.THEME, theme, field);
    }

    private Draft message(int place) {
        Id<Theme> theme = shown;
        return theme == null ? Draft.none() : work.drafts().message(theme, place);
    }

    private void showBelow(Theme theme) {
        List<Theme> themes = work.study().subthemes(theme.id());
        belowHeading.setVisible(!themes.isEmpty());
        below.removeAll();
        for (Theme each : themes) {
            JPanel row = new JPanel(new BorderLayout(8, 0));
            row.setOpaque(false);
            row.add(Buttons.link(each.name(), () -> work.selection().theme().set(each.id())), BorderLayout.WEST);
            row.add(Panes.caption(each.essence()), BorderLayout.CENTER);
            row.setBorder(BorderFactory.createEmptyBorder(2, 4, 2, 0));
            below.add(row);
        }
        below.revalidate();
    }

    private void typed() {
        if (!showing) {
            count();
            saving.restart();
        }
    }

    private void count() {
        String text = essence.getText().strip();
        words.setText(wording.text("words", text.isEmpty() ? 0 : text.split("\\s+").length));
    }

    /** Saves all that was written and not saved yet; all of it is looked up first, since each step shows the theme again. */
    void save() {
        saving.stop();
        Optional<Theme> theme = work.study().theme(shown);
        if (!showing && theme.isPresent() && work.writable().holds()) {
            Id<Theme> id = theme.get().id();
            DefineEdits edits = new DefineEdits(work.study());
            List<Change> named = edits.rename(id, name.written());
            List<Change> defined = edits.define(id, essence.written(), definition.written());
            List<Change> told = edits.messages(id, messages.texts());
            if (work.apply("theme.rename", named)) {
                name.taken();
            }
            if (work.apply("theme.define", defined)) {
                essence.taken();
                definition.taken();
            }
            if (work.apply("theme.messages", told)) {
                messages.taken();
            }
        }
    }
}
