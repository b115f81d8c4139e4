package org.kantlijn.app;

import java.awt.EventQueue;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.swing.JOptionPane;
import org.kantlijn.wording.Wording;

/** Hears of mistakes in the program that nobody else caught: writes them down and tells the user once that the work is safe. */
final class LastResort implements Thread.UncaughtExceptionHandler {

    private static final Logger LOGGER = Logger.getLogger(LastResort.class.getName());

    private final Locale locale;
    private boolean told;

    LastResort(Locale locale) {
        this.locale = locale;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable mistake) {
        LOGGER.log(Level.SEVERE, "a mistake in the program, on " + thread.getName(), mistake);
        EventQueue.invokeLater(this::tell);
    }

    private void tell() {
        if (!told) {
            told = true;
            String words = Wording.of(LastResort.class, locale).text("mistake");
            JOptionPane.showMessageDialog(null, words, "Kantlijn", JOptionPane.ERROR_MESSAGE);
        }
    }
}
