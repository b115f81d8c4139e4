package org.kantlijn.intake.speaker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kantlijn.intake.script.SpeakerWords;
import org.kantlijn.intake.source.Blanks;
import org.kantlijn.study.Id;
import org.kantlijn.study.Participant;
import org.kantlijn.study.Transcript;
import org.kantlijn.text.SourceText;

/** Puts together what is known and chosen of each label; labels that become the same are one speaker, with one role. */
public final class LabelRows {

    private static final int SAMPLES = 2;
    private static final int SAMPLE_LENGTH = 120;
    private static final int ID_LENGTH = 16;

    private final Id<Transcript> transcript;
    private final Recognised recognised;
    private final Legend legend;
    private final LabelBook book;
    private final Pseudonyms pseudonyms;
    private final Map<String, List<String>> samples = new HashMap<>();
    private final Map<String, List<FoundLabel>> speakers = new LinkedHashMap<>();

    /** Gathers what was recognised of the labels of one transcript. */
    public LabelRows(Id<Transcript> transcript, Recognised recognised, Legend legend, LabelBook book, Pseudonyms pseudonyms) {
        this.transcript = transcript;
        this.recognised = recognised;
        this.legend = legend;
        this.book = book;
        this.pseudonyms = pseudonyms;
        recognised.entries().stream().filter(entry -> entry.label() != null && !entry.body().text().isEmpty()).forEach(this::sample);
        recognised.labels().forEach(label -> speakers.computeIfAbsent(book.becomes(label.label()), b -> new ArrayList<>()).add(label));
    }

    private void sample(Entry entry) {
        List<String> some = samples.computeIfAbsent(entry.label(), label -> new ArrayList<>());
        if (some.size() < SAMPLES) {
            String text = entry.body().text();
            int end = text.length() <= SAMPLE_LENGTH ? text.length() : text.offsetByCodePoints(0, SAMPLE_LENGTH / 2);
            some.add(Blanks.folded(pseudonyms.in(text.substring(0, end))));
        }
    }

    /** A row for each label in order of first appearance; last those that are words of the text. */
    public List<LabelRow> rows() {
        Aliases aliases = new Aliases(recognised.labels(), book, legend);
        return Stream.concat(recognised.labels().stream().map(label -> row(label, aliases.of(label), false)),
            recognised.struck().stream().map(label -> row(label, List.of(), true))).toList();
    }

    private LabelRow row(FoundLabel label, List<String> aliases, boolean struck) {
        String becomes = book.becomes(label.label());
        List<FoundLabel> all = speakers.getOrDefault(becomes, List.of(label));
        Id<Participant> existing = chosen(all, LabelChoice::existing).orElse(null);
        return new LabelRow(label.label(), becomes, role(all), struck, existing, label.turns(),
            samples.getOrDefault(label.label(), List.of()), aliases, legend.description(label.key()),
            existing == null ? newcomer(becomes) : existing);
    }

    private Participant.Role role(List<FoundLabel> all) {
        boolean leads = all.stream().anyMatch(
            label -> SpeakerWords.isModerator(label.label()) || SpeakerWords.namesModerator(legend.description(label.key())));
        return chosen(all, LabelChoice::role).orElse(leads ? Participant.Role.MODERATOR : Participant.Role.PARTICIPANT);
    }

    private <T> Optional<T> chosen(List<FoundLabel> all, Chosen<T> what) {
        return all.stream().flatMap(label -> book.choice(label.key()).stream()).map(what::in).filter(Objects::nonNull).findFirst();
    }

    /** One part of a choice. */
    private interface Chosen<T> {
        @Nullable T in(LabelChoice choice);
    }

    /** The same under all choices, so that another draft can name the person. */
    private Id<Participant> newcomer(String becomes) {
        return new Id<>(SourceText.sha256(transcript.value() + "\n" + becomes).substring(0, ID_LENGTH));
    }
}
