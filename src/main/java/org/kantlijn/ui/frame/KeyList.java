package org.kantlijn.ui.frame;

import java.util.List;
import java.util.Locale;
import org.kantlijn.ui.action.Command;
import org.kantlijn.ui.action.Commands;
import org.kantlijn.ui.action.KeyNames;

/** All keys and what they do, made from the commands themselves. */
final class KeyList {

    private final Commands commands;
    private final Locale locale;

    KeyList(Commands commands, Locale locale) {
        this.commands = commands;
        this.locale = locale;
    }

    List<PaletteRow> rows() {
        return commands.all().stream().filter(command -> command.key() != null).map(this::row).toList();
    }

    private PaletteRow row(Command command) {
        return new PaletteRow(PaletteRow.Sort.ACTION, command.text(), KeyNames.of(command.key(), locale), true, command::run);
    }
}
