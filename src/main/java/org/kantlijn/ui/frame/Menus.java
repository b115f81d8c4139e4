package org.kantlijn.ui.frame;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.swing.JMenu;
import javax.swing.JMenuBar;
import javax.swing.JMenuItem;
import org.kantlijn.ui.action.Command;
import org.kantlijn.ui.action.Commands;
import org.kantlijn.ui.action.KeyNames;
import org.kantlijn.wording.Wording;

/** The menu bar: every command has its place in a menu, also one that comes later. */
final class Menus {

    private static final String LINE = "-";
    private static final Map<String, List<String>> PLACES = places();

    private final Commands commands;
    private final Wording wording;
    private final Map<String, JMenu> menus = new LinkedHashMap<>();
    private final Set<String> placed = new HashSet<>();
    private final JMenuBar bar = new JMenuBar();

    /** Makes the menu bar of a window; commands that no menu names go to the menu of their kind. */
    Menus(Commands commands, Wording wording) {
        this.commands = commands;
        this.wording = wording;
        PLACES.forEach((name, ids) -> {
            JMenu menu = new JMenu(wording.text("menu." + name));
            ids.forEach(id -> add(menu, id));
            menus.put(name, menu);
            bar.add(menu);
        });
        addNew();
    }

    private static Map<String, List<String>> places() {
        Map<String, List<String>> menus = new LinkedHashMap<>();
        menus.put("study", List.of("study.new", "study.open", "study.sample", LINE, "study.describe", "transcript.import",
            "transcript.rename", LINE,
            "codebook.import", "codebook.export", "study.export", LINE, "study.close", "app.quit"));
        menus.put("edit", List.of("edit.undo", "edit.redo", LINE, "find.here", "find.everywhere", LINE, "palette.open"));
        menus.put("view", List.of("step.read", "step.code", "step.themes", "step.review", "step.define", "step.report",
            "step.consistency", "step.find", "step.history", LINE, "text.larger", "text.smaller", "text.normal", LINE, "look.light",
            "look.dark", LINE, "language.nl", "language.en", LINE, "panel.next"));
        menus.put("code", List.of("code.quick", "code.last", "code.invivo", LINE, "coding.recode", "coding.remove", "memo.write", LINE,
            "coding.next", "coding.previous", "turn.next", "turn.previous", "turn.uncoded.next", "turn.uncoded.previous", "turn.select",
            "turn.read", LINE, "fragments.show", "fragment.next"));
        menus.put("codebook", List.of());
        menus.put("themes", List.of());
        menus.put("help", List.of("keys.show"));
        return menus;
    }

    /** Takes the commands in that were made since. */
    void addNew() {
        for (Command command : commands.all()) {
            if (!placed.contains(command.id())) {
                add(menus.get(kind(command.id())), command.id());
            }
        }
    }

    /** The menu bar. */
    JMenuBar bar() {
        return bar;
    }

    private static String kind(String id) {
        if (id.startsWith("code.") || id.startsWith("codebook.")) {
            return "codebook";
        }
        return id.startsWith("theme") || id.startsWith("card") ? "themes" : "edit";
    }

    private void add(JMenu menu, String id) {
        if (id.equals(LINE)) {
            menu.addSeparator();
        } else {
            menu.add(item(commands.get(id)));
            placed.add(id);
        }
    }

    private JMenuItem item(Command command) {
        JMenuItem item = new JMenuItem(command);
        item.setToolTipText(null);
        item.setIcon(null);
        if (command.isLocal() && command.key() != null) {
            item.setText(command.text() + "   " + KeyNames.of(command.key(), wording.locale()));
        }
        return item;
    }
}
