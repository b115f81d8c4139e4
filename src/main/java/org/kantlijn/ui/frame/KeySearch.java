package org.kantlijn.ui.frame;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.kantlijn.ui.action.Command;
import org.kantlijn.ui.action.Commands;
import org.kantlijn.ui.kit.FoldedText;
import org.kantlijn.ui.kit.LetterMatch;

/** All actions with their keys, menu by menu; or those whose name, words or key hold what was typed. */
final class KeySearch {

    private final Commands commands;
    private final List<String> order;
    private final UnaryOperator<String> menus;

    /**
     * @param order the names of the menus
     * @param menus tells in which menu the action of that id stands
     */
    KeySearch(Commands commands, List<String> order, UnaryOperator<String> menus) {
        this.commands = commands;
        this.order = order;
        this.menus = menus;
    }

    List<KeyLine> find(String typed) {
        Map<String, List<KeyLine>> groups = new LinkedHashMap<>();
        order.forEach(menu -> groups.put(menu, new ArrayList<>()));
        LetterMatch match = new LetterMatch(typed);
        String key = keyForm(typed);
        for (Command command : commands.all()) {
            if (fits(command, match, key)) {
                groups.computeIfAbsent(menus.apply(command.id()), menu -> new ArrayList<>())
                    .add(new KeyLine.Entry(command, commands.keys().isChanged(command)));
            }
        }
        List<KeyLine> lines = new ArrayList<>();
        groups.forEach((menu, entries) -> {
            if (!entries.isEmpty()) {
                lines.add(new KeyLine.Heading(menu));
                lines.addAll(entries);
            }
        });
        return lines;
    }

    private static boolean fits(Command command, LetterMatch match, String key) {
        return match.isEmpty() || match.in(new FoldedText(command.text())).compareTo(LetterMatch.Fit.INITIALS) >= 0
            || match.in(new FoldedText(command.words())).compareTo(LetterMatch.Fit.WORD) >= 0
            || keyForm(command.keyWords()).equals(key);
    }

    /** Whether pluses or blanks stand between the keys is all the same. */
    private static String keyForm(String words) {
        return FoldedText.of(words).replaceAll("[+\\s]+", " ").strip();
    }
}
