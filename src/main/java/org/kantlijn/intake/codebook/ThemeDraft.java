package org.kantlijn.intake.codebook;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kantlijn.study.Theme;

/** What the rows of a table say of one theme. */
final class ThemeDraft {

    private final String name;
    private final List<String> keyMessages = new ArrayList<>();
    private final List<List<String>> codes = new ArrayList<>();
    private String parent = "";
    private String essence = "";
    private String definition = "";
    private Theme.@Nullable Status status;

    ThemeDraft(String name) {
        this.name = name;
    }

    /** Takes what was said first; later rows of the theme usually leave these empty. */
    void describe(String parentName, String oneLine, String meaning) {
        parent = parent.isEmpty() ? parentName : parent;
        essence = essence.isEmpty() ? oneLine : essence;
        definition = definition.isEmpty() ? meaning : definition;
    }

    void reach(Theme.Status reached) {
        status = reached;
    }

    void say(String message) {
        if (!message.isEmpty() && !keyMessages.contains(message)) {
            keyMessages.add(message);
        }
    }

    void hold(List<String> path) {
        if (!codes.contains(path)) {
            codes.add(path);
        }
    }

    String name() {
        return name;
    }

    /** The name of the theme above; empty for a main theme. */
    String parent() {
        return parent;
    }

    String essence() {
        return essence;
    }

    String definition() {
        return definition;
    }

    Theme.@Nullable Status status() {
        return status;
    }

    List<String> keyMessages() {
        return keyMessages;
    }

    List<List<String>> codes() {
        return codes;
    }
}
