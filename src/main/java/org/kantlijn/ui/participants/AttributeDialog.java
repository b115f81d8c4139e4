package org.kantlijn.ui.participants;

import java.awt.Component;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.swing.JComboBox;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import org.kantlijn.study.Attribute;
import org.kantlijn.ui.kit.Choices;
import org.kantlijn.ui.kit.Form;
import org.kantlijn.wording.Wording;

/** Asks for the name of an attribute, what its values are, and what there is to choose from. */
final class AttributeDialog {

    private final Wording wording;
    private final JTextField name = new JTextField(24);
    private final JComboBox<Attribute.Sort> sort;
    private final JTextArea choices = new JTextArea(5, 24);

    AttributeDialog(Wording wording, Attribute before) {
        this.wording = wording;
        Map<Attribute.Sort, String> words = new LinkedHashMap<>();
        for (Attribute.Sort each : Attribute.Sort.values()) {
            words.put(each, wording.text("attribute." + each.name().toLowerCase(Locale.ROOT)));
        }
        sort = Choices.box(words, before.sort());
        name.setText(before.name());
        choices.setText(String.join("\n", before.choices()));
        sort.addActionListener(event -> choices.setEnabled(sort.getSelectedItem() == Attribute.Sort.CHOICE));
        choices.setEnabled(before.sort() == Attribute.Sort.CHOICE);
    }

    /** Asks; empty when the user turns back or gives no name. */
    Optional<Attribute> ask(Component parent, String title) {
        JScrollPane scroll = new JScrollPane(choices);
        scroll.setMinimumSize(scroll.getPreferredSize());
        Form form = new Form(wording).field("attribute.name", name).field("attribute.sort", sort)
            .field("attribute.choices", scroll);
        return form.ask(parent, title) ? answer() : Optional.empty();
    }

    private Optional<Attribute> answer() {
        Attribute.Sort chosen = sort.getItemAt(sort.getSelectedIndex());
        List<String> values = chosen == Attribute.Sort.CHOICE
            ? choices.getText().lines().map(String::strip).filter(line -> !line.isEmpty()).distinct().toList() : List.of();
        return name.getText().isBlank() ? Optional.empty() : Optional.of(new Attribute(name.getText().strip(), chosen, values));
    }
}
