package org.kantlijn.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A place to type commands, far from the real home folder. */
final class Terminal {

    final Path folder;
    final List<Optional<Path>> opened = new ArrayList<>();
    private final Locale locale;
    private final boolean display;

    Terminal(Path folder, Locale locale, boolean display) {
        this.folder = folder;
        this.locale = locale;
        this.display = display;
    }

    Terminal(Path folder) {
        this(folder, Locale.ENGLISH, false);
    }

    /** How a command ended and what it printed. */
    record Answer(int exit, byte[] bytes, String err) {

        String out() {
            return new String(bytes, StandardCharsets.UTF_8);
        }

        JsonNode json() {
            return new JsonMapper().readTree(out());
        }

        List<String> fields() {
            JsonNode json = json();
            return (json.isArray() ? json.get(0) : json).propertyStream().map(Map.Entry::getKey).toList();
        }

        List<String> complaints() {
            return err.lines().toList();
        }
    }

    Answer run(Object... words) {
        Desktop desktop = new Desktop() {
            @Override
            public boolean isReachable() {
                return display;
            }

            @Override
            public void open(Optional<Path> study) {
                opened.add(study);
            }
        };
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = new Cli(new Surroundings(folder.resolve("user"), folder.resolve("home"), "Noor", locale, desktop)).run(
            new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8),
            Stream.of(words).map(String::valueOf).toArray(String[]::new));
        return new Answer(exit, out.toByteArray(), err.toString(StandardCharsets.UTF_8));
    }

    Path file(String name, String content) {
        try {
            return Files.writeString(folder.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A study with one transcript, three codes, four codings by two coders and a theme. */
    Path study() {
        Path study = folder.resolve("Vrijheid.kantlijn");
        run("new", study, "--title", "Vrijheid", "--question", "Wat is vrijheid?", "--coder", "Ana");
        run("import", study, transcript(), "--coder", "Ana");
        run("codebook", study, "--from", file("codes.csv", """
            path,description,include,exclude,colour
            Vrijheid,Wat vrijheid is,,,blue
            Vrijheid > ruimte,Ruimte om te kiezen,kiezen,moeten,green
            """));
        run("code", study, "--from", file("codings.csv", """
            transcript,quote,code,coder,memo
            F1,Vrijheid 😀 is ruimte.,Vrijheid > ruimte,Ana,Kern
            F1,Vrijheid 😀 is ruimte.,Vrijheid,Bram,
            F1,Dat kan ik niet kiezen.,Vrijheid > ruimte,,
            F1,Een hond.,Overig,,
            """));
        run("theme", study, "--from", file("themes.csv", """
            theme,code,definition,keyMessage
            Kiezen,Vrijheid > ruimte,Over kiezen,Kiezen vraagt ruimte.
            """));
        return study;
    }

    Path transcript() {
        return file("F1 Gesprek.txt", """
            Mod: Wat is vrijheid voor jullie?
            P1: Vrijheid 😀 is ruimte.
            P2: Dat kan ik niet kiezen.
            Mod: En verder?
            P1: Een hond.
            """);
    }
}
