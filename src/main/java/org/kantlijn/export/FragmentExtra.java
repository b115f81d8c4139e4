package org.kantlijn.export;

import java.util.Locale;
import org.kantlijn.analysis.Fragment;
import org.kantlijn.analysis.RecordingTime;
import org.kantlijn.study.Participant;
import org.kantlijn.study.Session;
import org.kantlijn.study.Study;
import org.kantlijn.wording.Wording;

/** What the fragment list says besides, in studies that know it. */
enum FragmentExtra {
    /** When in the recording it is said. */
    TIME(10) {
        @Override
        boolean isKnown(Study study) {
            return study.transcripts().stream().anyMatch(transcript -> RecordingTime.isKnown(transcript.turns()));
        }

        @Override
        String text(Fragment fragment, Wording messages) {
            Double seconds = RecordingTime.at(fragment.transcript().turns(), fragment.span().start());
            return seconds == null ? "" : RecordingTime.words(seconds);
        }
    },
    /** The part of the session, such as after the break. */
    PART(18) {
        @Override
        boolean isKnown(Study study) {
            return study.transcripts().stream().anyMatch(transcript -> !transcript.session().parts().isEmpty());
        }

        @Override
        String text(Fragment fragment, Wording messages) {
            return fragment.transcript().session().parts().stream().filter(part -> part.start() <= fragment.span().start())
                .reduce((earlier, later) -> later).map(Session.Part::name).orElse("");
        }
    },
    /** Whether the speaker may be quoted. */
    CONSENT(14) {
        @Override
        boolean isKnown(Study study) {
            return study.participants().stream().anyMatch(person -> person.consent() != Participant.Consent.NOT_ASKED);
        }

        @Override
        String text(Fragment fragment, Wording messages) {
            Participant respondent = fragment.respondent();
            return respondent == null ? "" : Book.word(messages, respondent.consent());
        }
    };

    private final int width;

    FragmentExtra(int width) {
        this.width = width;
    }

    /** True where the study knows it of anything. */
    abstract boolean isKnown(Study study);

    abstract String text(Fragment fragment, Wording messages);

    Column column(Wording messages) {
        return Column.of(messages, name().toLowerCase(Locale.ROOT), width);
    }
}
