package org.kantlijn.ui.frame;

import java.nio.file.Path;
import java.time.InstantSource;
import javax.swing.SwingUtilities;
import org.kantlijn.sample.SampleStudy;
import org.kantlijn.store.Machine;
import org.kantlijn.wording.PlainException;
import org.kantlijn.workspace.OpenStudy;

/** Studies for windows that are tried out: all within one folder that is thrown away. */
final class TrialStudies implements Studies {

    private final Machine machine;
    private final Path home;

    TrialStudies(Machine machine, Path home) {
        this.machine = machine;
        this.home = home;
    }

    private OpenStudy.Session session(String coder) {
        return new OpenStudy.Session(machine, coder, InstantSource.system(), true, SwingUtilities::invokeLater);
    }

    @Override
    public OpenStudy open(Path folder, String coder) throws PlainException {
        return OpenStudy.open(folder, session(coder));
    }

    @Override
    public OpenStudy create(Path folder, String title, String question, String coder) throws PlainException {
        return OpenStudy.create(folder, title, question, session(coder));
    }

    @Override
    public Path sample() throws PlainException {
        return SampleStudy.workingCopy(home, machine);
    }
}
