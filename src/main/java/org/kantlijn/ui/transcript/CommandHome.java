package org.kantlijn.ui.transcript;

import java.util.List;
import javax.swing.JComponent;
import org.kantlijn.ui.action.Command;
import org.kantlijn.ui.action.Commands;
import org.kantlijn.ui.kit.Condition;
import org.kantlijn.wording.Wording;

/**
 * Where the commands of the transcript are put: among all others, and under their keys in the words and in the margin.
 *
 * @param places what hears the keys
 */
record CommandHome(Commands commands, Wording wording, List<JComponent> places) {

    Command add(String id, Condition when, Runnable work) {
        Command command = commands.add(new Command(id, wording, when, work));
        places.forEach(command::bindTo);
        return command;
    }
}
