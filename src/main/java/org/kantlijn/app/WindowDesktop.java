package org.kantlijn.app;

import java.awt.AWTError;
import java.awt.EventQueue;
import java.awt.GraphicsEnvironment;
import java.awt.HeadlessException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.kantlijn.cli.Desktop;
import org.kantlijn.settings.PreferencesFile;
import org.kantlijn.ui.frame.Workbench;
import org.kantlijn.ui.kit.Look;

/** The workbench in a window, where there is a display. */
final class WindowDesktop implements Desktop {

    @Override
    public boolean isReachable() {
        try {
            return !GraphicsEnvironment.isHeadless() && GraphicsEnvironment.getLocalGraphicsEnvironment().getScreenDevices().length > 0;
        } catch (HeadlessException | AWTError | LinkageError e) {
            // A display that is named but does not answer, or a Java without windows.
            Logger.getLogger(WindowDesktop.class.getName()).log(Level.FINE, "no display", e);
            return false;
        }
    }

    @Override
    public void open(Optional<Path> study) {
        EventQueue.invokeLater(Look::prepare);
        Workbench workbench = new Workbench(new FolderStudies(), new PreferencesFile(PreferencesFile.home()));
        Thread.setDefaultUncaughtExceptionHandler(new LastResort(workbench.locale()));
        EventQueue.invokeLater(workbench.begin(study));
    }
}
