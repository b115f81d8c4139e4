package org.kantlijn.ui.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kantlijn.intake.ImportChoices;
import org.kantlijn.study.Participant;
import org.kantlijn.study.Study;
import org.kantlijn.study.Transcript;
import org.kantlijn.wording.Wording;

/** What a label can become, as people choose and read it. */
final class Becoming {

    private final Study study;
    private final Wording wording;
    private final String shortName;
    private final List<SpeakerRow> rows;
    private final boolean telling;

    /**
     * Something that a label can become.
     *
     * @param words as people read it
     * @param participant the participant of the study; null for none
     * @param same the speaker of the same file; null for none
     */
    record Option(String words, @Nullable Participant participant, @Nullable SpeakerRow same) {

        @Override
        public String toString() {
            return words;
        }
    }

    /**
     * @param study who is known already
     * @param shortName how the transcript is cited; may be empty
     * @param rows the speakers of the file
     */
    Becoming(Study study, Wording wording, String shortName, List<SpeakerRow> rows) {
        this.study = study;
        this.wording = wording;
        this.shortName = shortName;
        this.rows = rows;
        // That somebody is new is worth telling where others are not.
        this.telling = rows.stream().anyMatch(row -> row.main().existing() != null);
    }

    /** What a speaker becomes. */
    String words(SpeakerRow row) {
        if (row.struck()) {
            return wording.text("becomes.nobody");
        }
        Optional<Participant> known = study.participant(row.main().existing());
        if (known.isPresent()) {
            return words(known.get());
        }
        String name = row.main().becomes();
        String cited = row.leads() || shortName.isEmpty() || shortName.equals(name) ? name : shortName + " " + name;
        return telling && !row.leads() ? wording.text("becomes.new", cited) : cited;
    }

    private String words(Participant participant) {
        Optional<Transcript> spoken = study.transcripts().stream()
            .filter(transcript -> transcript.speakers().containsValue(participant.id())).findFirst();
        String place = spoken.map(Transcript::code).orElse("");
        return place.isEmpty() || place.equals(participant.code()) ? participant.code() : place + " " + participant.code();
    }

    /** All that a speaker can become, the likeliest first. */
    List<Option> options(SpeakerRow row) {
        List<Option> options = new ArrayList<>();
        options.add(new Option(wording.text("becomes.nobody"), null, null));
        for (SpeakerRow other : rows) {
            if (!other.struck() && !other.main().label().equals(row.main().label())) {
                options.add(new Option(wording.text("becomes.same", other.main().becomes()), null, other));
            }
        }
        study.participants().stream()
            .sorted(Comparator.comparing(participant -> !participant.code().equals(row.main().becomes())))
            .forEach(participant -> options.add(new Option(described(participant), participant, null)));
        return options;
    }

    private String described(Participant participant) {
        List<String> known = new ArrayList<>(List.of(words(participant)));
        known.add(participant.group());
        known.addAll(participant.attributes().values());
        return String.join(", ", known.stream().filter(Objects::nonNull).filter(word -> !word.isBlank()).limit(4).toList());
    }

    /** The choices once a speaker became what was written or picked. */
    ImportChoices chosen(ImportChoices choices, SpeakerRow row, String written) {
        String words = written.strip();
        Optional<Option> option = options(row).stream().filter(o -> o.words().equals(words)).findFirst();
        if (words.isEmpty() || words.equals(words(row)) || words.equals(row.main().becomes()) && !row.struck()) {
            return choices;
        }
        return option.map(picked -> chosen(choices, row, picked)).orElseGet(() -> named(choices, row, words));
    }

    private ImportChoices chosen(ImportChoices choices, SpeakerRow row, Option picked) {
        SpeakerRow same = picked.same();
        Participant participant = picked.participant();
        if (same != null) {
            return row.joining(choices, same);
        }
        return participant == null ? row.choosing(choices, choice -> choice.struck(true))
            : row.choosing(choices, choice -> choice.becoming(participant.code()).acting(participant.role()).struck(false)
                .meaning(participant.id()));
    }

    private ImportChoices named(ImportChoices choices, SpeakerRow row, String name) {
        Optional<SpeakerRow> same = rows.stream().filter(other -> !other.struck() && !other.main().equals(row.main())
            && other.main().becomes().equals(name)).findFirst();
        return same.map(other -> row.joining(choices, other))
            .orElseGet(() -> row.choosing(choices, choice -> choice.becoming(name).struck(false).meaning(null)));
    }
}
