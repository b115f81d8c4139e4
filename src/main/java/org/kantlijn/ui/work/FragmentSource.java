package org.kantlijn.ui.work;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.kantlijn.study.Code;
import org.kantlijn.study.Coding;
import org.kantlijn.study.Id;
import org.kantlijn.study.Participant;
import org.kantlijn.study.Study;
import org.kantlijn.study.Theme;
import org.kantlijn.study.Transcript;
import org.kantlijn.ui.kit.FoldedText;

/** Of what the fragments are listed. */
public sealed interface FragmentSource {

    /** Which codings are in it; empty when what it names is gone. Reads texts where it must, so in the background. */
    Optional<Predicate<Coding>> in(Study study);

    /** Says of what they are to somebody who has an answer for every kind. */
    <T> T tell(Kinds<T> kinds);

    /**
     * An answer for every kind of source.
     *
     * @param <T> what is answered
     */
    interface Kinds<T> {

        /** Those of a code. */
        T code(OfCode source);

        /** Those of a participant. */
        T participant(OfParticipant source);

        /** Those of a transcript. */
        T transcript(OfTranscript source);

        /** Those of a theme. */
        T theme(OfTheme source);

        /** Those that hold some words. */
        T words(Words source);
    }

    /**
     * Those of a code.
     *
     * @param below true with those of all codes under it
     */
    record OfCode(Id<Code> code, boolean below) implements FragmentSource {

        @Override
        public <T> T tell(Kinds<T> kinds) {
            return kinds.code(this);
        }

        @Override
        public Optional<Predicate<Coding>> in(Study study) {
            return study.code(code).map(found -> {
                Set<Id<Code>> codes = new HashSet<>(Set.of(found.id()));
                if (below) {
                    study.subtree(found).forEach(each -> codes.add(each.id()));
                }
                return coding -> codes.contains(coding.code());
            });
        }
    }

    /** Those in which a participant speaks. */
    record OfParticipant(Id<Participant> participant) implements FragmentSource {

        @Override
        public <T> T tell(Kinds<T> kinds) {
            return kinds.participant(this);
        }

        @Override
        public Optional<Predicate<Coding>> in(Study study) {
            return study.participant(participant).map(found -> coding -> study.speaker(coding)
                .filter(speaker -> speaker.id().equals(found.id())).isPresent());
        }
    }

    /** Those of a transcript. */
    record OfTranscript(Id<Transcript> transcript) implements FragmentSource {

        @Override
        public <T> T tell(Kinds<T> kinds) {
            return kinds.transcript(this);
        }

        @Override
        public Optional<Predicate<Coding>> in(Study study) {
            return study.transcript(transcript).map(found -> coding -> coding.transcript().equals(found.id()));
        }
    }

    /** Those of the codes under a theme and its sub-themes. */
    record OfTheme(Id<Theme> theme) implements FragmentSource {

        @Override
        public <T> T tell(Kinds<T> kinds) {
            return kinds.theme(this);
        }

        @Override
        public Optional<Predicate<Coding>> in(Study study) {
            return study.theme(theme).map(found -> {
                Set<Id<Code>> codes = new HashSet<>();
                gather(study, found, codes, new HashSet<>());
                return coding -> codes.contains(coding.code());
            });
        }

        private static void gather(Study study, Theme theme, Set<Id<Code>> codes, Set<Id<Theme>> seen) {
            if (seen.add(theme.id())) {
                codes.addAll(theme.codes());
                study.subthemes(theme.id()).forEach(below -> gather(study, below, codes, seen));
            }
        }
    }

    /** Those that hold some words, whatever their code; all fragments for none. */
    record Words(String words) implements FragmentSource {

        @Override
        public <T> T tell(Kinds<T> kinds) {
            return kinds.words(this);
        }

        @Override
        public Optional<Predicate<Coding>> in(Study study) {
            String wanted = FoldedText.of(words.strip());
            return Optional.of(coding -> wanted.isEmpty() || FoldedText.holds(study.quote(coding), wanted));
        }
    }
}
