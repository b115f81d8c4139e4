package org.kantlijn.ui.intake;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.kantlijn.intake.CommentChoice;
import org.kantlijn.intake.ImportChoices;
import org.kantlijn.intake.ImportDraft;
import org.kantlijn.intake.script.ReadingChoice;
import org.kantlijn.intake.source.Warning;
import org.kantlijn.wording.Wording;

/** What a file leaves to choose about its reading. */
final class ReadingChoices {

    private static final List<String> ENCODINGS = List.of("UTF-8", "windows-1252", "ISO-8859-15", "UTF-16LE", "UTF-16BE", "x-MacRoman",
        "IBM850");

    private final Wording wording;

    /**
     * One choice among several.
     *
     * @param key what is chosen
     * @param choices what there is to choose from, each with what it makes of the choices
     * @param chosen the position of what was taken
     */
    record Question(String key, List<Choice<UnaryOperator<ImportChoices>>> choices, int chosen) {

        /** True when it looks the same but for what is chosen. */
        boolean asksSame(Question other) {
            return key.equals(other.key)
                && choices.stream().map(Choice::words).toList().equals(other.choices.stream().map(Choice::words).toList());
        }
    }

    ReadingChoices(Wording wording) {
        this.wording = wording;
    }

    /**
     * The choices that a draft leaves; none for most files.
     *
     * @param all true also for what there is no doubt about, which is how the characters of most text files are written
     */
    List<Question> of(ImportDraft draft, boolean all) {
        List<Question> questions = new ArrayList<>();
        addSheet(questions, draft);
        addLayout(questions, draft);
        addComments(questions, draft);
        if (all || isDoubtful(draft)) {
            addEncoding(questions, draft);
        }
        return questions;
    }

    /** Words in UTF-8 are hardly ever anything else. */
    private static boolean isDoubtful(ImportDraft draft) {
        boolean garbled = draft.warnings().stream().map(Warning::kind)
            .anyMatch(kind -> kind == Warning.Kind.REPLACED_CHARACTERS || kind == Warning.Kind.CONTROL_CHARACTERS);
        return garbled || draft.choices().reading().encoding() != null || !"UTF-8".equals(draft.encoding());
    }

    private void addEncoding(List<Question> questions, ImportDraft draft) {
        String found = draft.encoding();
        if (found != null) {
            List<String> names = new ArrayList<>(ENCODINGS.stream().filter(Charset::isSupported).toList());
            if (names.stream().noneMatch(found::equalsIgnoreCase)) {
                names.add(found);
            }
            List<Choice<String>> choices = names.stream().map(name -> new Choice<>(name, encodingWords(name))).toList();
            int chosen = names.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList().indexOf(found.toLowerCase(Locale.ROOT));
            questions.add(question("encoding", choices, chosen, (now, name) -> reading(now, now.reading().encoded(Charset.forName(name)))));
        }
    }

    private String encodingWords(String name) {
        String key = "encoding." + name;
        return wording.has(key) ? wording.text(key) : name;
    }

    private void addSheet(List<Question> questions, ImportDraft draft) {
        List<String> sheets = draft.offer().sheets();
        if (sheets.size() > 1) {
            List<Choice<String>> choices = sheets.stream().map(name -> new Choice<>(name, name)).toList();
            int chosen = sheets.indexOf(draft.offer().sheet());
            questions.add(question("sheet", choices, chosen, (now, name) -> reading(now, now.reading().onSheet(name))));
        }
    }

    private void addLayout(List<Question> questions, ImportDraft draft) {
        ReadingChoice.TableLayout taken = draft.offer().layout();
        if (taken != null) {
            List<Choice<ReadingChoice.TableLayout>> choices = Stream.of(ReadingChoice.TableLayout.values())
                .map(layout -> new Choice<>(layout, wording.text("layout." + layout.name().toLowerCase(Locale.ROOT)))).toList();
            questions.add(question("layout", choices, taken.ordinal(),
                (now, layout) -> reading(now, now.reading().laidOut(layout, now.reading().columns()))));
        }
    }

    private void addComments(List<Question> questions, ImportDraft draft) {
        int comments = draft.comments();
        if (comments > 0) {
            List<Choice<CommentChoice>> choices = Stream.of(CommentChoice.values())
                .map(choice -> new Choice<>(choice, wording.text("comments." + choice.name().toLowerCase(Locale.ROOT), comments))).toList();
            questions.add(question("comments", choices, draft.choices().comments().ordinal(),
                (now, choice) -> now.commented(choice, now.separator())));
        }
    }

    private static ImportChoices reading(ImportChoices choices, ReadingChoice reading) {
        return choices.reading(reading);
    }

    private static <T> Question question(String key, List<Choice<T>> choices, int chosen,
                                         BiFunction<ImportChoices, T, ImportChoices> edit) {
        List<Choice<UnaryOperator<ImportChoices>>> edits = new ArrayList<>();
        for (Choice<T> choice : choices) {
            UnaryOperator<ImportChoices> choosing = now -> edit.apply(now, choice.value());
            edits.add(new Choice<>(choosing, choice.words()));
        }
        return new Question(key, edits, chosen);
    }
}
