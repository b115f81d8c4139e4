package org.kantlijn.ui.frame;

import java.util.function.UnaryOperator;
import org.kantlijn.ui.action.Command;
import org.kantlijn.ui.action.Commands;
import org.kantlijn.ui.kit.Condition;
import org.kantlijn.ui.kit.Later;
import org.kantlijn.ui.work.Notices;
import org.kantlijn.ui.work.Notices.Weight;
import org.kantlijn.ui.work.Work;
import org.kantlijn.wording.Wording;

/** What finds everything else: the palette, and the list of keys. */
final class FindingCommands {

    private final Work work;
    private final Wording wording;
    private final WindowActions window;
    private final Desk desk;

    FindingCommands(Work work, Wording wording, WindowActions window, Desk desk) {
        this.work = work;
        this.wording = wording;
        this.window = window;
        this.desk = desk;
    }

    void addTo(Commands commands) {
        UnaryOperator<String> menus = id -> wording.text("menu." + Menus.menuOf(id));
        Later<Palette> palette = new Later<>(
            () -> new Palette(wording, new PaletteEntries(work, wording, commands, menus)::all, lately(), applying()));
        commands.add(new Command("palette.open", wording, Condition.always(), () -> palette.get().open(desk.getRootPane())));
        Later<KeysPanel> keys = new Later<>(() -> keys(commands, menus));
        commands.add(new Command("keys.show", wording, Condition.always(), () -> keys.get().open(desk.getRootPane())));
    }

    private KeysPanel keys(Commands commands, UnaryOperator<String> menus) {
        KeySearch search = new KeySearch(commands, Menus.names().stream().map(name -> wording.text("menu." + name)).toList(), menus);
        return new KeysPanel(wording, commands.keys(), search,
            words -> work.notices().strip().set(Notices.Notice.of(Weight.WARNING, words)));
    }

    private Lately lately() {
        return new Lately(window.preferences().lately(), chosen -> window.prefer(window.preferences().lately(chosen)));
    }

    private Palette.Applying applying() {
        return new Palette.Applying(work.selection().passage().when(passage -> !passage.isEmpty()).and(work.writable()),
            code -> desk.workScreen().coding().apply(code));
    }
}
