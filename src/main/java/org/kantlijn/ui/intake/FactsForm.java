package org.kantlijn.ui.intake;

import java.awt.Component;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.swing.JComboBox;
import javax.swing.JTextField;
import org.jspecify.annotations.Nullable;
import org.kantlijn.intake.ImportChoices;
import org.kantlijn.study.Session;
import org.kantlijn.wording.Wording;

/** What is told of a conversation: its code and title, what sort it was, when, where and in what language. */
final class FactsForm {

    private static final List<String> LANGUAGES = List.of("nl", "en", "fy", "de", "fr", "tr", "ar", "pl", "pap");

    private final Consumer<UnaryOperator<ImportChoices>> chooser;
    private final DateWords dates;
    private final WrittenField code = new WrittenField(this::writeCode);
    private final WrittenField title = new WrittenField(this::writeTitle);
    private final JComboBox<Choice<Session.Sort>> sort = new JComboBox<>();
    private final WrittenField date = new WrittenField(this::writeDate);
    private final WrittenField place = new WrittenField(this::writePlace);
    private final JComboBox<Object> language = new JComboBox<>();
    private @Nullable Seen seen;
    private boolean showing;

    /** @param chooser chooses something about the file that is shown */
    FactsForm(Wording wording, Consumer<UnaryOperator<ImportChoices>> chooser, Flow flow) {
        this.chooser = chooser;
        this.dates = new DateWords(wording.locale());
        for (Session.Sort each : Session.Sort.values()) {
            sort.addItem(new Choice<>(each, wording.text("sort." + each.name().toLowerCase(Locale.ROOT))));
        }
        LANGUAGES.forEach(tag -> language.addItem(new Choice<>(tag, nameOf(tag, wording.locale()))));
        language.setEditable(true);
        title.setColumns(8);
        place.setColumns(4);
        flow.add(new Labelled(wording.text("field.code"), code, 54));
        flow.addGrowing(new Labelled(wording.text("field.title"), title, 120));
        flow.add(new Labelled(wording.text("field.sort"), sort, sort.getPreferredSize().width));
        flow.add(new Labelled(wording.text("field.date"), date, 88));
        flow.addGrowing(new Labelled(wording.text("field.place"), place, 76));
        flow.add(new Labelled(wording.text("field.language"), language, 124));
        date.putClientProperty("JTextField.placeholderText", wording.text("field.date.hint"));
        sort.addActionListener(event -> writeSort());
        language.addActionListener(event -> writeLanguage());
    }

    private static String nameOf(String tag, Locale locale) {
        String word = Locale.forLanguageTag(tag).getDisplayLanguage(locale);
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    void show(Seen next) {
        boolean other = seen == null || !seen.order().file().equals(next.order().file());
        seen = next;
        showing = true;
        Session session = next.draft().session();
        code.show(next.draft().shortName(), other);
        title.show(next.draft().title(), other);
        sort.setSelectedIndex(session.sort().ordinal());
        date.show(dates.of(session.date()), other);
        place.show(session.place(), other);
        language.setSelectedItem(languages().filter(choice -> choice.value().equals(session.language())).<Object>map(choice -> choice)
            .findFirst().orElse(session.language()));
        showing = false;
    }

    private List<WrittenField> fields() {
        return List.of(code, title, date, place);
    }

    /** Hands on what is still being written. */
    void commitEdits() {
        fields().forEach(WrittenField::commit);
    }

    /** Puts back what is being written; false where nothing was. */
    boolean putBack() {
        List<WrittenField> written = new ArrayList<>(fields());
        return written.stream().filter(Component::isFocusOwner).anyMatch(WrittenField::putBack);
    }

    /** The first field. */
    JTextField first() {
        return code;
    }

    private boolean writeCode(String written) {
        chooser.accept(choices -> choices.cited(written));
        return true;
    }

    private boolean writeTitle(String written) {
        chooser.accept(choices -> choices.titled(written.isEmpty() ? null : written));
        return true;
    }

    private boolean writePlace(String written) {
        tell(session -> Conversations.placed(session, written));
        return true;
    }

    private boolean writeDate(String written) {
        Optional<LocalDate> read = dates.read(written);
        if (written.isEmpty() || read.isPresent()) {
            tell(session -> Conversations.dated(session, read.orElse(null)));
        }
        return written.isEmpty() || read.isPresent();
    }

    private void writeSort() {
        if (sort.getSelectedItem() instanceof Choice<?> choice && choice.value() instanceof Session.Sort chosen) {
            tell(session -> Conversations.sorted(session, chosen));
        }
    }

    private void writeLanguage() {
        Object chosen = language.getSelectedItem();
        String written = chosen == null ? "" : chosen.toString().strip();
        String spoken = languages().filter(choice -> choice.words().equalsIgnoreCase(written)).map(choice -> String.valueOf(choice.value()))
            .findFirst().orElse(written);
        tell(session -> Conversations.spoken(session, spoken));
    }

    private Stream<Choice<?>> languages() {
        return IntStream.range(0, language.getItemCount()).mapToObj(i -> (Choice<?>) language.getItemAt(i));
    }

    private void tell(UnaryOperator<Session> edit) {
        Seen now = seen;
        if (now != null && !showing) {
            Session before = now.draft().session();
            Session after = edit.apply(before);
            if (!after.equals(before)) {
                chooser.accept(choices -> choices.held(edit.apply(choices.session() == null ? before : choices.session())));
            }
        }
    }
}
