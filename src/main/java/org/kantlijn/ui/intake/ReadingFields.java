package org.kantlijn.ui.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javax.swing.JComboBox;
import org.kantlijn.intake.ImportChoices;
import org.kantlijn.intake.ImportDraft;
import org.kantlijn.ui.intake.ReadingChoices.Question;
import org.kantlijn.wording.Wording;

/** A field for each choice that a file leaves about its reading, behind the facts of the conversation. */
final class ReadingFields {

    private final Wording wording;
    private final ReadingChoices choices;
    private final Consumer<UnaryOperator<ImportChoices>> chooser;
    private final Flow flow;
    private final Map<String, JComboBox<String>> boxes = new LinkedHashMap<>();
    private List<Question> shown = List.of();
    private boolean showing;
    private boolean revealed;
    private String file = "";

    ReadingFields(Wording wording, Consumer<UnaryOperator<ImportChoices>> chooser, Flow flow) {
        this.wording = wording;
        this.choices = new ReadingChoices(wording);
        this.chooser = chooser;
        this.flow = flow;
    }

    /** Shows the choices that a draft leaves; a field that asks the same stays, with the keyboard if it has it. */
    void show(ImportDraft draft) {
        revealed = revealed && draft.file().equals(file);
        file = draft.file();
        List<Question> next = choices.of(draft, revealed);
        boolean same = next.size() == shown.size() && IntStream.range(0, next.size()).allMatch(i -> next.get(i).asksSame(shown.get(i)));
        showing = true;
        shown = List.copyOf(next);
        if (!same) {
            boxes.values().forEach(box -> flow.remove(box.getParent()));
            boxes.clear();
            shown.forEach(this::add);
            flow.revalidate();
            flow.repaint();
        }
        shown.forEach(question -> boxes.get(question.key()).setSelectedIndex(question.chosen()));
        showing = false;
    }

    private void add(Question question) {
        JComboBox<String> box = new JComboBox<>();
        question.choices().forEach(choice -> box.addItem(choice.words()));
        box.addActionListener(event -> choose(question.key(), box.getSelectedIndex()));
        boxes.put(question.key(), box);
        flow.add(new Labelled(wording.text("field." + question.key()), box, box.getPreferredSize().width));
    }

    private void choose(String key, int index) {
        List<Question> asked = new ArrayList<>(shown);
        asked.removeIf(question -> !question.key().equals(key) || index < 0 || index == question.chosen());
        if (!showing) {
            asked.forEach(question -> chooser.accept(question.choices().get(index).value()));
        }
    }

    /** Shows the choice of encoding though there is no doubt about it, and gives it the keyboard; nothing happens where there is none. */
    void revealEncoding(ImportDraft draft) {
        revealed = true;
        show(draft);
        JComboBox<String> box = boxes.get("encoding");
        if (box != null) {
            box.requestFocusInWindow();
        }
    }
}
