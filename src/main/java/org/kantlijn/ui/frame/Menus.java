package org.kantlijn.ui.frame;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.swing.JMenu;
import javax.swing.JMenuBar;
import javax.swing.JMenuItem;
import org.kantlijn.ui.action.Command;
import org.kantlijn.ui.action.Commands;
import org.kantlijn.ui.action.KeyNames;
import org.kantlijn.wording.Wording;

/** The menu bar: every command has its place in a menu. */
final class Menus {

    private static final String LINE = "-";
    private static final Map<String, List<String>> PLACES = places();

    private Menus() {
    }

    private static Map<String, List<String>> places() {
        Map<String, List<String>> menus = new LinkedHashMap<>();
        menus.put("study", List.of("study.new", "study.open", "study.sample", LINE, "study.describe", "transcript.import", LINE,
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

    /** Makes the menu bar of a window; commands that no menu names go to the menu of their kind. */
    static JMenuBar bar(Commands commands, Wording wording) {
        Map<String, JMenu> menus = new LinkedHashMap<>();
        PLACES.forEach((name, ids) -> {
            JMenu menu = new JMenu(wording.text("menu." + name));
            ids.forEach(id -> add(menu, id, commands, wording));
            menus.put(name, menu);
        });
        List<String> placed = PLACES.values().stream().flatMap(List::stream).toList();
        for (Command command : commands.all()) {
            if (!placed.contains(command.id())) {
                menus.get(kind(command.id())).add(item(command, wording));
            }
        }
        JMenuBar bar = new JMenuBar();
        menus.values().forEach(bar::add);
        return bar;
    }

    private static String kind(String id) {
        if (id.startsWith("code.") || id.startsWith("codebook.")) {
            return "codebook";
        }
        return id.startsWith("theme") || id.startsWith("card") ? "themes" : "edit";
    }

    private static void add(JMenu menu, String id, Commands commands, Wording wording) {
        if (id.equals(LINE)) {
            menu.addSeparator();
        } else {
            menu.add(item(commands.get(id), wording));
        }
    }

    private static JMenuItem item(Command command, Wording wording) {
        JMenuItem item = new JMenuItem(command);
        item.setToolTipText(null);
        item.setIcon(null);
        if (command.isLocal() && command.key() != null) {
            item.setText(command.text() + "   " + KeyNames.of(command.key(), wording.locale()));
        }
        return item;
    }
}
