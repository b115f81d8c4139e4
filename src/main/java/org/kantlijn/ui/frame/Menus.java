package org.kantlijn.ui.frame;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.swing.JMenu;
import javax.swing.JMenuBar;
import org.kantlijn.ui.action.Command;
import org.kantlijn.ui.action.CommandItems;
import org.kantlijn.ui.action.Commands;
import org.kantlijn.wording.Wording;

/** The menu bar: every command has its place in a menu, also one that comes later. */
final class Menus {

    private static final String LINE = "-";
    private static final Map<String, List<String>> PLACES = places();
    private static final Map<String, String> KINDS = kinds();
    private static final Map<String, String> GROUPS = Map.of("pin.", "pins", "pinned.", "pins", "text.", "text");

    private final Commands commands;
    private final Wording wording;
    private final Map<String, JMenu> menus = new LinkedHashMap<>();
    private final Map<String, JMenu> groups = new HashMap<>();
    private final Set<String> placed = new HashSet<>();
    private final JMenuBar bar = new JMenuBar();

    /** Makes the menu bar of a window; commands that no menu names go to the menu of their kind. */
    Menus(Commands commands, Wording wording) {
        this.commands = commands;
        this.wording = wording;
        PLACES.forEach((name, ids) -> {
            JMenu menu = new JMenu(wording.text("menu." + name));
            ids.stream().filter(id -> id.equals(LINE) || commands.has(id)).forEach(id -> add(menu, id));
            menus.put(name, menu);
            bar.add(menu);
        });
        addNew();
    }

    private static Map<String, List<String>> places() {
        Map<String, List<String>> menus = new LinkedHashMap<>();
        menus.put("study", List.of("study.new", "study.open", "study.sample", LINE, "study.describe", "transcript.import",
            "transcript.describe", "session.part", "transcript.rename", "transcript.up", "transcript.down", "transcript.remove", LINE,
            "participants.import", "citation.scheme", LINE, "codebook.import", "codebook.export", "study.export", LINE, "study.close",
            "app.quit"));
        menus.put("edit", List.of("edit.undo", "edit.redo", LINE, "find.here", "find.everywhere", LINE, "palette.open"));
        menus.put("view", List.of("step.read", "step.code", "step.themes", "step.review", "step.define", "step.report",
            "step.consistency", "step.find", "step.history", "step.memos", "step.participants", LINE, "text.larger",
            "text.smaller", "text.normal", LINE, "look.light", "look.dark", "look.contrast", LINE, "language.nl", "language.en", LINE,
                "panel.next"));
        menus.put("code", List.of("code.quick", "code.last", "code.invivo", LINE, "coding.recode", "coding.remove", "memo.write", LINE,
            "coding.next", "coding.previous", "turn.next", "turn.previous", "turn.uncoded.next", "turn.uncoded.previous", "turn.select",
            "turn.read"));
        menus.put("codebook", List.of());
        menus.put("fragments", List.of("fragments.show", "fragment.next", "fragment.previous", LINE, "fragments.choose", "fragments.code",
            "fragments.participant", "fragments.transcript", "fragments.theme", "fragments.words", "fragments.below", "fragments.keep",
            LINE, "fragments.filter", "fragments.sort.text", "fragments.sort.participant", "fragments.sort.code", LINE, "fragment.open",
            "fragment.context", "fragment.copy", "fragment.recode", "fragment.memo", "fragment.remove"));
        menus.put("themes", List.of());
        menus.put("help", List.of("keys.show"));
        return menus;
    }

    /** Takes the commands in that were made since. */
    void addNew() {
        for (Command command : commands.all()) {
            if (!placed.contains(command.id())) {
                add(group(menus.get(menuOf(command.id())), command.id()), command.id());
            }
        }
    }

    /** Kinds of which there are many stand in a menu of their own within the menu. */
    private JMenu group(JMenu menu, String id) {
        Optional<String> name = GROUPS.entrySet().stream().filter(group -> id.startsWith(group.getKey())).map(Map.Entry::getValue)
            .findFirst();
        return name.map(found -> groups.computeIfAbsent(found, key -> {
            JMenu made = new JMenu(wording.text("menu." + key));
            menu.add(made);
            return made;
        })).orElse(menu);
    }

    /** The menu bar. */
    JMenuBar bar() {
        return bar;
    }

    /** The name of the menu in which an action stands. */
    static String menuOf(String id) {
        Optional<String> named = PLACES.entrySet().stream().filter(menu -> menu.getValue().contains(id)).map(Map.Entry::getKey).findFirst();
        return named.orElseGet(() -> KINDS.entrySet().stream().filter(kind -> id.startsWith(kind.getKey())).map(Map.Entry::getValue)
            .findFirst().orElse("edit"));
    }

    /** The names of the menus, from left to right. */
    static List<String> names() {
        return List.copyOf(PLACES.keySet());
    }

    private static Map<String, String> kinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        kinds.put("codebook.", "codebook");
        kinds.put("code.", "codebook");
        kinds.put("coding.", "code");
        kinds.put("pin", "code");
        kinds.put("turn.", "code");
        kinds.put("memo.", "code");
        kinds.put("fragment", "fragments");
        kinds.put("theme", "themes");
        kinds.put("review.", "themes");
        kinds.put("transcript.", "study");
        kinds.put("study.", "study");
        kinds.put("step.", "view");
        kinds.put("text.", "view");
        kinds.put("look.", "view");
        return kinds;
    }

    private void add(JMenu menu, String id) {
        if (id.equals(LINE)) {
            menu.addSeparator();
        } else {
            menu.add(CommandItems.of(commands.get(id)));
            placed.add(id);
        }
    }
}
