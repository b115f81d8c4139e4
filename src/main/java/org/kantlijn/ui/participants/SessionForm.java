package org.kantlijn.ui.participants;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.swing.JComboBox;
import javax.swing.JTextField;
import org.jspecify.annotations.Nullable;
import org.kantlijn.change.Change;
import org.kantlijn.change.SessionDescribed;
import org.kantlijn.change.TranscriptCited;
import org.kantlijn.change.TranscriptRenamed;
import org.kantlijn.study.Session;
import org.kantlijn.study.Transcript;
import org.kantlijn.ui.kit.Choices;
import org.kantlijn.ui.kit.Form;
import org.kantlijn.wording.Wording;

/** The fields that say of what conversation a transcript is, and what their content comes down to. */
final class SessionForm {

    private static final List<DateTimeFormatter> DATES = List.of(DateTimeFormatter.ofPattern("d-M-uuuu"),
        DateTimeFormatter.ISO_LOCAL_DATE, DateTimeFormatter.ofPattern("d/M/uuuu"), DateTimeFormatter.ofPattern("d.M.uuuu"));

    private final Transcript transcript;
    private final JTextField title = new JTextField(28);
    private final JTextField shortName = new JTextField(8);
    private final JTextField date = new JTextField(12);
    private final JTextField place = new JTextField(20);
    private final JTextField minutes = new JTextField(6);
    private final JComboBox<String> language = new JComboBox<>(new String[] {"", "Nederlands", "English", "Deutsch", "Français"});
    private final JComboBox<Session.Sort> sort;
    private List<Session.Part> parts;

    SessionForm(Transcript transcript, Wording wording) {
        this.transcript = transcript;
        Session session = transcript.session();
        Map<Session.Sort, String> sorts = new LinkedHashMap<>();
        for (Session.Sort each : Session.Sort.values()) {
            sorts.put(each, wording.text("session." + each.name().toLowerCase(Locale.ROOT)));
        }
        sort = Choices.box(sorts, session.sort());
        parts = session.parts();
        title.setText(transcript.title());
        shortName.setText(Objects.requireNonNullElse(transcript.shortName(), ""));
        shortName.putClientProperty("JTextField.placeholderText", transcript.code());
        LocalDate held = session.date();
        date.setText(held == null ? "" : DATES.get(0).format(held));
        date.putClientProperty("JTextField.placeholderText", wording.text("session.date.hint"));
        place.setText(session.place());
        minutes.setText(session.minutes() == null ? "" : String.valueOf(session.minutes()));
        language.setEditable(true);
        language.setSelectedItem(session.language());
    }

    void addTo(Form form) {
        form.field("session.title", title).field("session.short", shortName).field("session.sort", sort).field("session.date", date)
            .field("session.place", place).field("session.minutes", minutes).field("session.language", language);
    }

    /** Where the parts begin from now on. */
    void part(List<Session.Part> newParts) {
        parts = newParts;
    }

    List<Session.Part> parts() {
        return parts;
    }

    /** Why the form cannot be taken as it is, as a key of the messages; empty where it can. */
    Optional<String> fault() {
        boolean dated = date.getText().isBlank() || date(date.getText()) != null;
        boolean measured = minutes.getText().isBlank() || minutes.getText().strip().matches("\\d{1,4}");
        return dated ? measured ? Optional.empty() : Optional.of("session.fault.minutes") : Optional.of("session.fault.date");
    }

    private static @Nullable LocalDate date(String written) {
        for (DateTimeFormatter form : DATES) {
            try {
                return LocalDate.parse(written.strip(), form);
            } catch (DateTimeParseException e) {
                // Perhaps it is written in the next way.
                continue;
            }
        }
        return null;
    }

    /** What was altered; none where nothing was. */
    List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        String name = title.getText().strip();
        if (!name.isEmpty() && !name.equals(transcript.title())) {
            changes.add(new TranscriptRenamed(transcript.id(), name));
        }
        String cited = shortName.getText().isBlank() ? null : shortName.getText().strip();
        if (!Objects.equals(cited, transcript.shortName())) {
            changes.add(new TranscriptCited(transcript.id(), cited));
        }
        Session session = new Session(sort.getItemAt(sort.getSelectedIndex()), date(date.getText()), place.getText().strip(),
            minutes.getText().isBlank() ? null : Integer.valueOf(minutes.getText().strip()),
            String.valueOf(language.getEditor().getItem()).strip(), parts);
        if (!session.equals(transcript.session())) {
            changes.add(new SessionDescribed(transcript.id(), session));
        }
        return changes;
    }

}
