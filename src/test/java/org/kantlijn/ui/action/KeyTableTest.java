package org.kantlijn.ui.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.swing.Action;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kantlijn.ui.fragments.FragmentsPanel;
import org.kantlijn.ui.kit.Condition;
import org.kantlijn.ui.kit.Look;
import org.kantlijn.ui.kit.Value;
import org.kantlijn.wording.Wording;

class KeyTableTest {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private final Commands commands = new Commands();
    private final List<Map<String, String>> kept = new ArrayList<>();
    private Command next;
    private Command show;
    private Command copy;

    @BeforeEach
    void makeCommands() {
        Look.install(false);
        next = command(commands, "fragment.next");
        show = command(commands, "fragments.show");
        copy = command(commands, "fragment.copy");
        commands.keys().onChange(kept::add);
    }

    private static Command command(Commands into, String id) {
        return into.add(new Command(id, Wording.of(FragmentsPanel.class, DUTCH), Condition.always(), () -> { }));
    }

    private static KeyStroke key(String written) {
        return KeyStroke.getKeyStroke(written);
    }

    @Test
    void anotherKeyIsAtOnceInMenuTooltipAndPanel() {
        JPanel panel = new JPanel();
        copy.bindTo(panel);
        commands.keys().give(next, key("ctrl SPACE"));
        commands.keys().give(copy, key("alt C"));
        assertThat(next.getValue(Action.ACCELERATOR_KEY)).isEqualTo(key("ctrl SPACE"));
        assertThat(next.getValue(Action.SHORT_DESCRIPTION)).isEqualTo("Volgend fragment  Ctrl+Spatie");
        assertThat(panel.getInputMap(JComponent.WHEN_FOCUSED).get(key("alt C"))).isEqualTo("fragment.copy");
        assertThat(panel.getInputMap(JComponent.WHEN_FOCUSED).get(key("ctrl C"))).isNull();
    }

    @Test
    void aKeyThatIsTakenIsToldOfAndLeavesTheOther() {
        assertThat(commands.keys().rivals(next, key("F4"))).containsExactly(show);
        commands.keys().give(next, key("F4"));
        assertThat(show.key()).isNull();
        assertThat(kept).last().isEqualTo(Map.of("fragment.next", "F4", "fragments.show", ""));
        commands.keys().reset(show);
        assertThat(show.key()).isEqualTo(key("F4"));
        assertThat(next.key()).isNull();
        commands.keys().resetAll();
        assertThat(next.key()).isEqualTo(key("F3"));
        assertThat(commands.keys().changed()).isEmpty();
    }

    @Test
    void changedKeysAreThereAgainTheNextTime() {
        commands.keys().give(next, key("ctrl shift J"));
        Commands later = new Commands(commands.keys().changed());
        assertThat(command(later, "fragment.next").key()).isEqualTo(key("ctrl shift J"));
        commands.keys().take(next);
        assertThat(command(new Commands(commands.keys().changed()), "fragment.next").key()).isNull();
    }

    @Test
    void aKeyOfOnePanelDoesNotMeetThatOfAnother() {
        Command remove = command(commands, "fragment.remove").bindTo(new JPanel());
        assertThat(commands.keys().rivals(copy.bindTo(new JPanel()), key("DELETE"))).isEmpty();
        JPanel shared = new JPanel();
        remove.bindTo(shared);
        copy.bindTo(shared);
        assertThat(commands.keys().rivals(copy, key("DELETE"))).containsExactly(remove);
    }

    @Test
    void aKeyThatTypesIsOnlyForAPanel() {
        assertThat(commands.keys().suits(next, key("K"))).isFalse();
        assertThat(commands.keys().suits(next, key("ctrl K"))).isTrue();
        assertThat(commands.keys().suits(next, key("F9"))).isTrue();
        assertThat(commands.keys().suits(copy, key("K"))).isTrue();
    }

    @Test
    void anActionTellsWhyItCannotBeDone() {
        Value<Boolean> chosen = new Value<>(false);
        Value<Boolean> writable = new Value<>(false);
        Condition both = chosen.when(on -> on).and(writable.when(on -> on).because("alleen te lezen"));
        Command remove = new Command("fragment.remove", Wording.of(FragmentsPanel.class, DUTCH), both, () -> { });
        assertThat(remove.hindrance()).contains("alleen te lezen");
        writable.set(true);
        assertThat(remove.hindrance()).contains("kies eerst een fragment");
        chosen.set(true);
        assertThat(remove.hindrance()).isEmpty();
    }

    @Test
    void keysAreNamedInTheLanguageOfTheWindow() {
        assertThat(KeyNames.of(key("ctrl SPACE"), DUTCH)).isEqualTo("Ctrl+Spatie");
        assertThat(KeyNames.of(key("ctrl SPACE"), Locale.ENGLISH)).isEqualTo("Ctrl+Space");
        assertThat(KeyNames.parts(key("ctrl shift PAGE_UP"), DUTCH)).containsExactly("Ctrl", "Shift", "Page Up");
    }
}
