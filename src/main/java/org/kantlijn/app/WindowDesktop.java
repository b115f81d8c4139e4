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

/** The workbench in a window, where there is a display. */
final class WindowDesktop implements Desktop {

    private static final Logger LOGGER = Logger.getLogger(WindowDesktop.class.getName());

    @Override
    public boolean isReachable() {
        try {
            return !GraphicsEnvironment.isHeadless() && GraphicsEnvironment.getLocalGraphicsEnvironment().getScreenDevices().length > 0;
        } catch (HeadlessException | AWTError | LinkageError e) {
            // A display that is named but does not answer, or a Java without windows.
            LOGGER.log(Level.FINE, "no display", e);
            return false;
        }
    }

    @Override
    public void open(Optional<Path> study) {
        PreferencesFile preferences = new PreferencesFile(PreferencesFile.home());
        Thread.setDefaultUncaughtExceptionHandler(new LastResort(preferences.load().locale()));
        EventQueue.invokeLater(() -> new Workbench(new FolderStudies(), preferences).open(study));
    }
}
