package org.kantlijn.ui.fragments;

import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kantlijn.study.Code;
import org.kantlijn.study.Colour;
import org.kantlijn.study.Participant;
import org.kantlijn.study.Study;
import org.kantlijn.study.Theme;
import org.kantlijn.study.Transcript;
import org.kantlijn.ui.work.FragmentSource;
import org.kantlijn.wording.Wording;

/**
 * What a source is called.
 *
 * @param key the last part of the messages about its kind
 * @param name its name; empty where it is gone
 * @param colour that of a code; null for anything else
 */
record SourceName(String key, String name, @Nullable Colour colour) {

    static SourceName of(FragmentSource source, Study study, Wording wording) {
        return source.tell(new Namer(study, wording));
    }

    private record Namer(Study study, Wording wording) implements FragmentSource.Kinds<SourceName> {

        @Override
        public SourceName code(FragmentSource.OfCode source) {
            Optional<Code> code = study.code(source.code());
            return new SourceName("code", code.map(Code::name).orElse(""), code.map(Code::colour).orElse(null));
        }

        @Override
        public SourceName participant(FragmentSource.OfParticipant source) {
            return new SourceName("participant", study.participant(source.participant()).map(this::cited).orElse(""), null);
        }

        /** With the transcript where the code of the person does not say it. */
        private String cited(Participant person) {
            String where = study.transcripts().stream().filter(t -> t.speakers().containsValue(person.id())).map(Transcript::code)
                .filter(code -> !code.equals(person.code())).collect(Collectors.joining(", "));
            return where.isEmpty() ? person.code() : where + " " + person.code();
        }

        @Override
        public SourceName transcript(FragmentSource.OfTranscript source) {
            return new SourceName("transcript", study.transcript(source.transcript()).map(Transcript::title).orElse(""), null);
        }

        @Override
        public SourceName theme(FragmentSource.OfTheme source) {
            return new SourceName("theme", study.theme(source.theme()).map(Theme::name).orElse(""), null);
        }

        @Override
        public SourceName words(FragmentSource.Words source) {
            return new SourceName("words", source.words().isBlank() ? wording.text("source.all")
                : wording.text("source.holding", source.words().strip()), null);
        }
    }
}
