package org.kantlijn.ui.work;

import java.util.List;
import java.util.Optional;
import org.kantlijn.analysis.Coverage;
import org.kantlijn.analysis.StepProgress;
import org.kantlijn.study.Coder;
import org.kantlijn.study.Id;
import org.kantlijn.study.Study;
import org.kantlijn.study.Transcript;

/**
 * How far the work is: what the rings of the steps, the list of transcripts and the status bar show.
 *
 * @param progress the six steps
 * @param coverage each transcript
 */
public record Overview(StepProgress progress, List<Coverage> coverage) {

    static Overview of(Study study, Id<Coder> coder) {
        return new Overview(StepProgress.of(study, coder), Coverage.of(study));
    }

    /** The coverage of one transcript. */
    public Optional<Coverage> of(Transcript transcript) {
        return coverage.stream().filter(c -> c.transcript().id().equals(transcript.id())).findFirst();
    }
}
