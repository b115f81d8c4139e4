package org.kantlijn.ui.define;

import java.awt.Component;
import java.awt.Dimension;
import java.awt.event.ActionEvent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.SwingConstants;
import org.kantlijn.ui.kit.Beside;
import org.kantlijn.ui.kit.Condition;
import org.kantlijn.ui.kit.Draft;
import org.kantlijn.ui.kit.InPlaceText;
import org.kantlijn.ui.kit.LineBorder;
import org.kantlijn.ui.kit.Stack;
import org.kantlijn.ui.kit.Tone;
import org.kantlijn.ui.kit.Type;
import org.kantlijn.ui.kit.TypingListener;

/**
 * The key messages as a numbered list that is written where it stands. Enter begins the next, Alt with an arrow moves one, Delete takes an
 * empty one away. There is always an empty one at the end.
 */
final class KeyMessageList {

    private final Stack stack = new Stack(0);
    private final List<InPlaceText> fields = new ArrayList<>();
    private final String hint;
    private final Condition writable;
    private final Runnable typed;
    private final Runnable written;
    private final IntFunction<Draft> drafts;
    private List<String> shown = List.of();

    /**
     * @param hint what stands in the empty one
     * @param typed hears of every key
     * @param written hears when a message was finished, moved or taken away
     * @param drafts what keeps the message at a place, from 0 on, until it is saved
     */
    KeyMessageList(String hint, Condition writable, Runnable typed, Runnable written, IntFunction<Draft> drafts) {
        this.hint = hint;
        this.writable = writable;
        this.typed = typed;
        this.written = written;
        this.drafts = drafts;
    }

    Stack component() {
        return stack;
    }

    /** All that stands there now, empty ones too. */
    List<String> texts() {
        return fields.stream().map(InPlaceText::written).toList();
    }

    /** Shows other messages; with force also where something was written that is not saved yet. */
    void show(List<String> messages, boolean force) {
        List<String> there = DefineEdits.written(texts());
        boolean dirty = !there.equals(shown);
        shown = messages;
        if (force || !dirty && !there.equals(messages)) {
            List<String> all = new ArrayList<>(messages);
            all.add("");
            build(all);
        }
    }

    /** What was written was saved, so that its drafts are forgotten. */
    void taken() {
        fields.forEach(InPlaceText::taken);
    }

    /** A message is kept under the place where it stands now: it may be moved while it is written. */
    private final class Placed implements Draft {

        private final InPlaceText field;

        Placed(InPlaceText field) {
            this.field = field;
        }

        private Draft here() {
            int place = fields.indexOf(field);
            return place < 0 ? Draft.none() : drafts.apply(place);
        }

        @Override
        public Optional<String> takeUp(String saved) {
            return here().takeUp(saved);
        }

        @Override
        public void keep(String words) {
            here().keep(words);
        }

        @Override
        public void drop() {
            here().drop();
        }
    }

    private void build(List<String> texts) {
        fields.clear();
        texts.forEach(text -> fields.add(field(text)));
        fields.forEach(field -> field.keepIn(new Placed(field)));
        arrange();
    }

    private InPlaceText field(String text) {
        InPlaceText field = new InPlaceText(hint, Type.sans(13), Tone.TEXT1, now -> written.run()).when(writable);
        field.show(text);
        field.getDocument().addDocumentListener(new TypingListener(typed));
        field.bind("ENTER", () -> next(field));
        field.bind("alt UP", () -> move(field, -1));
        field.bind("alt DOWN", () -> move(field, 1));
        field.bind("DELETE", () -> removeOr(field, "delete-next"));
        field.bind("BACK_SPACE", () -> removeOr(field, "delete-previous"));
        return field;
    }

    private void arrange() {
        stack.removeAll();
        for (int i = 0; i < fields.size(); i++) {
            stack.add(row(i));
        }
        stack.revalidate();
        stack.repaint();
    }

    private Component row(int place) {
        JLabel number = new JLabel(fields.get(place).getText().isBlank() ? "" : String.valueOf(place + 1), SwingConstants.RIGHT);
        number.putClientProperty("FlatLaf.style", "foreground: $Kantlijn.text3");
        number.setVerticalAlignment(SwingConstants.TOP);
        number.setBorder(BorderFactory.createEmptyBorder(4, 0, 0, 4));
        number.setPreferredSize(new Dimension(28, 24));
        Beside row = new Beside(number, fields.get(place), 0);
        row.setBorder(BorderFactory.createCompoundBorder(new LineBorder(false, true), BorderFactory.createEmptyBorder(2, 0, 2, 0)));
        return row;
    }

    private void next(InPlaceText field) {
        int place = fields.indexOf(field);
        if (field.getText().isBlank() || !writable.holds()) {
            return;
        }
        field.commit();
        if (place + 1 == fields.size() || !fields.get(place + 1).getText().isBlank()) {
            InPlaceText fresh = field("");
            fields.add(place + 1, fresh);
            fresh.keepIn(new Placed(fresh));
            arrange();
        }
        fields.get(place + 1).requestFocusInWindow();
    }

    private void move(InPlaceText field, int by) {
        int place = fields.indexOf(field);
        int to = place + by;
        if (to >= 0 && to < fields.size() && !field.getText().isBlank() && !fields.get(to).getText().isBlank() && writable.holds()) {
            Collections.swap(fields, place, to);
            arrange();
            field.requestFocusInWindow();
            written.run();
        }
    }

    private void removeOr(InPlaceText field, String edit) {
        int place = fields.indexOf(field);
        if (!field.getText().isEmpty() || place == fields.size() - 1 || !writable.holds()) {
            field.getActionMap().get(edit).actionPerformed(new ActionEvent(field, 0, edit));
            return;
        }
        fields.remove(place);
        arrange();
        fields.get(Math.max(0, place - 1)).requestFocusInWindow();
        written.run();
    }
}
