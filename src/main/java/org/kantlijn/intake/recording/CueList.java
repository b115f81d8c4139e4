package org.kantlijn.intake.recording;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kantlijn.intake.script.Paragraph;
import org.kantlijn.intake.script.TimedWords;
import org.kantlijn.intake.source.Blanks;
import org.kantlijn.intake.source.Warning;

/** The cues of a recording while they are read: one that names nobody is said by whoever was named last. */
final class CueList {

    private final List<Paragraph> paragraphs = new ArrayList<>();
    private @Nullable String voice;
    private int unnamed;

    /** Takes what is said from a time on, unless it is blank. */
    void say(@Nullable String speaker, @Nullable Double seconds, String words) {
        say(speaker, new TimedWords().at(seconds).add(words));
    }

    /** Takes what is said, unless it is blank. */
    void say(@Nullable String speaker, TimedWords words) {
        String named = speaker == null ? "" : Blanks.folded(speaker);
        if (!named.isEmpty()) {
            voice = named;
        }
        if (!words.isBlank()) {
            unnamed += named.isEmpty() && voice != null ? 1 : 0;
            paragraphs.add(words.paragraph(voice));
        }
    }

    /** Takes words that nobody says, unless they are blank. */
    void aside(Paragraph.Flag flag, String words) {
        if (!Blanks.isBlank(words)) {
            paragraphs.add(Paragraph.plain(Blanks.strip(words)).flagged(flag));
        }
    }

    /** True when anybody has been named. */
    boolean hasVoice() {
        return voice != null;
    }

    List<Paragraph> paragraphs() {
        return List.copyOf(paragraphs);
    }

    /** A warning where cues of nobody became cues of the one named before. */
    List<Warning> warnings() {
        return unnamed == 0 ? List.of() : List.of(Warning.of(Warning.Kind.UNNAMED_CUES, unnamed));
    }
}
