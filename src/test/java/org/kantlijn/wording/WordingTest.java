package org.kantlijn.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Format;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kantlijn.store.Finding;

class WordingTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Path SOURCES = Path.of("src/main/java");

    /** Keys whose last part is not written in the program: names of steps, which may be of another time, and of languages. */
    private static final Pattern OPEN_FAMILIES = Pattern.compile("(step|language)\\..+");

    static Stream<Path> bundles() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            return files.filter(file -> file.endsWith("messages.properties")).sorted().toList().stream();
        }
    }

    private static Properties read(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties;
    }

    private static Path dutch(Path english) {
        return english.resolveSibling("messages_nl.properties");
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyMessageExistsInBothLanguages(Path english) throws IOException {
        assertThat(new TreeSet<>(read(dutch(english)).stringPropertyNames())).isEqualTo(new TreeSet<>(read(english).stringPropertyNames()));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyMessageIsAPatternWithTheSameArgumentsInBothLanguages(Path english) throws IOException {
        Properties words = read(english);
        Properties translated = read(dutch(english));
        for (String key : words.stringPropertyNames()) {
            assertThat(arguments(translated.getProperty(key))).describedAs(key).isEqualTo(arguments(words.getProperty(key)));
        }
    }

    /** How many arguments a pattern takes; an apostrophe would switch them off unseen. */
    private static int arguments(String pattern) {
        assertThat(pattern.replace("''", "")).doesNotContain("'").isNotBlank();
        Format[] formats = new MessageFormat(pattern, Locale.ENGLISH).getFormatsByArgumentIndex();
        return formats.length;
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void noMessageIsDead(Path english) throws IOException {
        String sources = sources();
        Set<String> dead = new TreeSet<>(read(english).stringPropertyNames());
        dead.removeIf(key -> OPEN_FAMILIES.matcher(key).matches() || isNamed(key, sources) || isNamedWithEnding(key, sources));
        assertThat(dead).isEmpty();
    }

    /** True where the program puts an ending such as ".hint" behind a name that it knows. */
    private static boolean isNamedWithEnding(String key, String sources) {
        int dot = key.lastIndexOf('.');
        return dot > 0 && sources.contains('"' + key.substring(dot) + '"') && isNamed(key.substring(0, dot), sources);
    }

    /** True where the key, or what follows its family, stands in the program as a string or as a constant. */
    private static boolean isNamed(String key, String sources) {
        String name = key.substring(key.indexOf('.') + 1);
        String constant = "\\b" + name.toUpperCase(Locale.ROOT).replaceAll("\\W", "_") + "\\b";
        return sources.contains('"' + key + '"') || sources.contains('"' + name + '"') || Pattern.compile(constant).matcher(sources).find();
    }

    private static String sources() throws IOException {
        List<String> sources = new ArrayList<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                sources.add(Files.readString(file));
            }
        }
        return String.join("\n", sources);
    }

    @Test
    void dutchIsDutchAndEveryOtherLanguageIsEnglish() {
        Message told = Message.of(Finding.class, "finding.locked");
        assertThat(told.in(Locale.forLanguageTag("nl-BE"))).startsWith("Deze studie");
        assertThat(told.in(Locale.FRENCH)).isEqualTo(told.in(Locale.ENGLISH)).startsWith("This study");
    }

    @Test
    void anExceptionTellsInEveryLanguageWhatItsMessageTells() {
        Message told = Message.of(Finding.class, "folder.absent", Path.of("weg"));
        PlainException problem = new PlainException(told);
        assertThat(problem).hasMessage(told.in(Locale.ENGLISH));
        assertThat(problem.told()).isEqualTo(told);
    }

    @Test
    void anUnknownKeyIsAMistakeOfTheProgram() {
        Wording wording = Wording.of(Finding.class, Locale.ENGLISH);
        assertThat(wording.has("no.such.key")).isFalse();
        assertThatExceptionOfType(MissingResourceException.class).isThrownBy(() -> wording.text("no.such.key"));
    }
}
