package org.kantlijn.ui.kit;

import java.util.List;
import java.util.Locale;
import javax.swing.UIManager;
import org.kantlijn.wording.Wording;

/** The words of Swing's own dialogs, which speak no Dutch by themselves. */
public final class DialogWords {

    private static final List<String> KEYS = List.of(
        "OptionPane.okButtonText",
        "OptionPane.cancelButtonText",
        "OptionPane.yesButtonText",
        "OptionPane.noButtonText",
        "FileChooser.openButtonText",
        "FileChooser.saveButtonText",
        "FileChooser.cancelButtonText",
        "FileChooser.directoryOpenButtonText",
        "FileChooser.lookInLabelText",
        "FileChooser.saveInLabelText",
        "FileChooser.fileNameLabelText",
        "FileChooser.folderNameLabelText",
        "FileChooser.filesOfTypeLabelText",
        "FileChooser.acceptAllFileFilterText",
        "FileChooser.fileNameHeaderText",
        "FileChooser.fileSizeHeaderText",
        "FileChooser.fileTypeHeaderText",
        "FileChooser.fileDateHeaderText",
        "FileChooser.newFolderToolTipText",
        "FileChooser.upFolderToolTipText",
        "FileChooser.homeFolderToolTipText",
        "FileChooser.listViewButtonToolTipText",
        "FileChooser.detailsViewButtonToolTipText",
        "FileChooser.openButtonToolTipText",
        "FileChooser.saveButtonToolTipText",
        "FileChooser.cancelButtonToolTipText");

    private DialogWords() {
    }

    /** Lets dialogs that are opened from now on speak a language. */
    public static void speak(Locale locale) {
        Wording wording = Wording.of(DialogWords.class, locale);
        KEYS.forEach(key -> UIManager.put(key, wording.text("dialog." + key)));
    }
}
