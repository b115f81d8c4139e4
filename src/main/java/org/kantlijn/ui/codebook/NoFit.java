package org.kantlijn.ui.codebook;

import java.awt.BorderLayout;
import java.awt.event.ActionEvent;
import javax.swing.AbstractAction;
import javax.swing.Action;
import javax.swing.JPanel;
import org.kantlijn.ui.kit.Buttons;
import org.kantlijn.ui.kit.EmptyState;
import org.kantlijn.wording.Wording;

/** What is shown while no code fits the filter: the offer to make one by that name. */
final class NoFit extends JPanel {

    private final transient Wording wording;
    private final Create create;
    private final EmptyState state;

    NoFit(Wording wording, Runnable creating) {
        super(new BorderLayout());
        this.wording = wording;
        this.create = new Create(creating);
        this.state = new EmptyState("", Buttons.plain(create));
        add(state);
    }

    /** Names what nothing fits. */
    void about(String name) {
        state.say(wording.text("filter.none", name));
        create.putValue(Action.NAME, wording.text("filter.create", name));
    }

    private static final class Create extends AbstractAction {

        private final transient Runnable creating;

        Create(Runnable creating) {
            this.creating = creating;
        }

        @Override
        public void actionPerformed(ActionEvent event) {
            creating.run();
        }
    }
}
