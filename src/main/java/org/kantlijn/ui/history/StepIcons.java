package org.kantlijn.ui.history;

import java.util.HashMap;
import java.util.Map;
import javax.swing.Icon;
import org.kantlijn.ui.kit.Icons;
import org.kantlijn.ui.kit.Tone;

/** The icon of each kind of step. */
final class StepIcons {

    private static final int SIZE = 14;
    private static final Map<String, String> BY_STEP = Map.ofEntries(
        Map.entry("code.apply", "tag"), Map.entry("code.invivo", "quote"), Map.entry("codings.import", "tags"),
        Map.entry("coding.resize", "text-select"), Map.entry("coding.recode", "tag"),
        Map.entry("code.merge", "git-merge"), Map.entry("code.colour", "palette"), Map.entry("codebook.import", "upload"),
        Map.entry("theme.create", "layers"), Map.entry("theme.status", "flag"), Map.entry("themes.import", "layers"),
        Map.entry("theme.place", "move"), Map.entry("theme.takeout", "move"),
        Map.entry("transcript.import", "file-plus"), Map.entry("transcript.read", "check"),
        Map.entry("transcript.speakers", "user"), Map.entry("participant.describe", "user"), Map.entry("coder.join", "users"),
        Map.entry("memo.write", "message-square"), Map.entry("memo.edit", "message-square"), Map.entry("memo.sort", "message-square"),
        Map.entry("thing.restore", "rotate-ccw"), Map.entry("transcript.order", "move"), Map.entry("logbook.write", "notebook-pen"));
    private static final Map<String, String> BY_ENDING = Map.of("create", "plus", "move", "move", "delete", "trash-2",
        "remove", "trash-2", "rename", "pencil", "describe", "pencil", "define", "pencil", "messages", "pencil");

    private final Map<String, Icon> made = new HashMap<>();

    Icon of(String step) {
        return made.computeIfAbsent(name(step), name -> Icons.of(name, SIZE, Tone.TEXT2));
    }

    private static String name(String step) {
        String known = BY_STEP.get(step);
        return known != null ? known : BY_ENDING.getOrDefault(step.substring(step.lastIndexOf('.') + 1), "history");
    }
}
