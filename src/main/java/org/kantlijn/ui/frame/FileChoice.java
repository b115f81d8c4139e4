package org.kantlijn.ui.frame;

import java.awt.Component;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.swing.JFileChooser;
import javax.swing.JOptionPane;
import javax.swing.filechooser.FileNameExtensionFilter;
import org.jspecify.annotations.Nullable;
import org.kantlijn.wording.Wording;

/** Asks for files and folders. */
final class FileChoice {

    private final @Nullable Component parent;
    private final Wording wording;
    private @Nullable File last;

    FileChoice(@Nullable Component parent, Wording wording) {
        this.parent = parent;
        this.wording = wording;
    }

    /** Asks for files to read; none when the user turns back. */
    List<Path> toRead(String title, String kind, String... endings) {
        JFileChooser chooser = chooser(title);
        chooser.setMultiSelectionEnabled(true);
        chooser.setFileFilter(new FileNameExtensionFilter(kind, endings));
        boolean chosen = chooser.showOpenDialog(parent) == JFileChooser.APPROVE_OPTION;
        last = chooser.getCurrentDirectory();
        return chosen ? Arrays.stream(chooser.getSelectedFiles()).map(File::toPath).toList() : List.of();
    }

    /** Asks for a folder. */
    Optional<Path> folder(String title) {
        JFileChooser chooser = chooser(title);
        chooser.setFileSelectionMode(JFileChooser.DIRECTORIES_ONLY);
        return answer(chooser, chooser.showOpenDialog(parent));
    }

    /** Asks where to write, and once more where a file is there already. */
    Optional<Path> toWrite(String title, String name, String kind, String ending) {
        JFileChooser chooser = chooser(title);
        chooser.setFileFilter(new FileNameExtensionFilter(kind, ending));
        chooser.setSelectedFile(new File(chooser.getCurrentDirectory(), name + "." + ending));
        return answer(chooser, chooser.showSaveDialog(parent)).map(path -> withEnding(path, ending)).filter(this::mayReplace);
    }

    private static Path withEnding(Path path, String ending) {
        String name = path.getFileName().toString();
        return name.contains(".") ? path : path.resolveSibling(name + "." + ending);
    }

    private boolean mayReplace(Path path) {
        return !Files.exists(path) || JOptionPane.showConfirmDialog(parent, wording.text("replace", path.getFileName()), "Kantlijn",
            JOptionPane.OK_CANCEL_OPTION, JOptionPane.WARNING_MESSAGE) == JOptionPane.OK_OPTION;
    }

    /** A title as the name of a file or folder, on whatever system. */
    static String nameFor(String title) {
        String name = title.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ").replaceAll("\\s+", " ").strip();
        return name.isEmpty() ? "Kantlijn" : name;
    }

    private JFileChooser chooser(String title) {
        JFileChooser chooser = new JFileChooser(last);
        chooser.setDialogTitle(title);
        return chooser;
    }

    private Optional<Path> answer(JFileChooser chooser, int pressed) {
        last = chooser.getCurrentDirectory();
        return pressed == JFileChooser.APPROVE_OPTION ? Optional.of(chooser.getSelectedFile().toPath()) : Optional.empty();
    }
}
