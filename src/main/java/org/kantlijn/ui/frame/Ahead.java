package org.kantlijn.ui.frame;

import java.util.List;
import org.kantlijn.settings.Preferences;
import org.kantlijn.study.Study;
import org.kantlijn.ui.action.Commands;
import org.kantlijn.ui.codebook.CodebookPanel;
import org.kantlijn.ui.correct.CorrectCommands;
import org.kantlijn.ui.fragments.FragmentsPanel;
import org.kantlijn.ui.intake.TranscriptImport;
import org.kantlijn.ui.memos.MemoCommands;
import org.kantlijn.ui.participants.SessionCommands;
import org.kantlijn.ui.read.ReadPanel;
import org.kantlijn.ui.sources.SourcesPanel;
import org.kantlijn.ui.transcript.TranscriptView;
import org.kantlijn.wording.Wording;

/**
 * Fetches what a window asks for while it is made, a little before it does so and beside the event thread, which then finds it there. What
 * is not fetched in time is fetched by the window.
 */
final class Ahead {

    /** One of each package whose words a window needs, in that order, but for the first few: the window is there sooner. */
    private static final List<Class<?>> SPEAKING = List.of(TranscriptView.class, SourcesPanel.class, CodebookPanel.class,
        FragmentsPanel.class, ReadPanel.class, SessionCommands.class, CorrectCommands.class, MemoCommands.class, TranscriptImport.class,
        Commands.class);

    private Ahead() {
    }

    /** Fetches the text that was read last, the figures of the codebook and the words of the window. */
    static void fetch(Study study, Preferences preferences) {
        StudyWindow.lastRead(study, preferences.reading()).ifPresent(study::text);
        study.codingCounts();
        SPEAKING.forEach(speaking -> Wording.of(speaking, preferences.locale()));
    }
}
