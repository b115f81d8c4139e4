package org.kantlijn.app;

import java.awt.EventQueue;
import java.nio.file.Path;
import java.time.InstantSource;
import org.kantlijn.sample.SampleStudy;
import org.kantlijn.settings.PreferencesFile;
import org.kantlijn.store.Machine;
import org.kantlijn.ui.frame.Studies;
import org.kantlijn.wording.PlainException;
import org.kantlijn.workspace.OpenStudy;

/** Studies in folders of this machine, opened for the event thread. */
final class FolderStudies implements Studies {

    private final Machine machine = Machine.at(PreferencesFile.home());

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
        return SampleStudy.workingCopy(Path.of(System.getProperty("user.home")), machine);
    }

    private OpenStudy.Session session(String coder) {
        return new OpenStudy.Session(machine, coder, InstantSource.system(), true, EventQueue::invokeLater);
    }
}
