package org.kantlijn.ui.codebook;

import java.awt.Component;
import java.awt.Dimension;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.swing.JOptionPane;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import org.kantlijn.change.Change;
import org.kantlijn.change.CodeAdded;
import org.kantlijn.change.CodeGuided;
import org.kantlijn.change.Step;
import org.kantlijn.study.Code;
import org.kantlijn.ui.kit.Texts;
import org.kantlijn.ui.kit.Tone;
import org.kantlijn.ui.kit.Type;
import org.kantlijn.ui.work.Work;
import org.kantlijn.wording.Wording;

/** What a code meant in the course of time: each description with who wrote it and when, the last first. */
final class Versions {

    private final Work work;
    private final Wording wording;
    private final Code code;

    Versions(Work work, Wording wording, Code code) {
        this.work = work;
        this.wording = wording;
        this.code = code;
    }

    void show(Component parent) {
        JTextArea text = Texts.paragraph(words(), Type.sans(13), Tone.TEXT1);
        text.setFocusable(true);
        JScrollPane scroll = new JScrollPane(text);
        scroll.setPreferredSize(new Dimension(520, 320));
        JOptionPane.showMessageDialog(parent, scroll, wording.text("versions.title", code.name()), JOptionPane.PLAIN_MESSAGE);
    }

    /** All of them as text. */
    String words() {
        DateTimeFormatter dates = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withLocale(wording.locale())
            .withZone(ZoneId.systemDefault());
        List<String> versions = new ArrayList<>();
        for (Step step : work.open().history()) {
            for (Change change : step.changes()) {
                guide(change).ifPresent(guide -> versions.add(wording.text("versions.step", dates.format(step.at()),
                    work.study().coder(step.coder()).name()) + "\n" + meaning(guide)));
            }
        }
        Collections.reverse(versions);
        return versions.isEmpty() ? wording.text("versions.none") : String.join("\n\n", versions);
    }

    private Optional<Code.Guide> guide(Change change) {
        if (change instanceof CodeGuided guided && guided.id().equals(code.id())) {
            return Optional.of(guided.guide());
        }
        boolean made = change instanceof CodeAdded added && added.id().equals(code.id()) && !added.guide().equals(Code.Guide.EMPTY);
        return made ? Optional.of(((CodeAdded) change).guide()) : Optional.empty();
    }

    private String meaning(Code.Guide guide) {
        return Stream.of(guide.description(), led("card.include", guide.include()), led("card.exclude", guide.exclude()), guide.example())
            .filter(part -> !part.isBlank()).collect(Collectors.joining("\n"));
    }

    private String led(String key, String text) {
        return text.isBlank() ? "" : wording.text(key) + " " + text;
    }
}
