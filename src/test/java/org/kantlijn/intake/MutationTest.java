package org.kantlijn.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kantlijn.intake.source.IntakeException;

/** Files that were damaged at random are read whole or refused in a sentence, never with another exception, and never for long. */
class MutationTest {

    private static final long SEED = 20260409;
    private static final Duration BUDGET = Duration.ofSeconds(12);
    private static final Duration MOST = Duration.ofSeconds(60);
    private static final int ROUNDS = 60;
    private static final List<String> PIECES = List.of(
        "\0", "\uFEFF", "\"", "<", "{", "[[[[", "-->", "\r", "00:00:00", "\\u", "&#x0;", ";;;",
        "PK\3\4", "]]>", "{\\", "99999999999999999999", ":", "\t\t\t", "\n\n\n\n");

    /** Held, for a logger that nobody holds forgets its level. */
    private static final Logger LIBRARIES = Logger.getLogger("org.apache");

    @TempDir
    private Path folder;
    private Level level;

    @BeforeEach
    void silenceTheLibraries() {
        level = LIBRARIES.getLevel();
        LIBRARIES.setLevel(Level.OFF);
    }

    @AfterEach
    void letThemSpeakAgain() {
        LIBRARIES.setLevel(level);
    }

    @Test
    void damagedFilesAreReadOrRefused() throws IOException {
        List<Path> fixtures = new ArrayList<>(Fixtures.all());
        Desk desk = new Desk(folder);
        fixtures.add(desk.sample("transcripts/A2 Interview man 29.docx"));
        Random random = new Random(SEED);
        long end = System.nanoTime() + BUDGET.toNanos();
        int read = 0;
        int refused = 0;
        for (int round = 0; round < ROUNDS && System.nanoTime() < end; round++) {
            for (Path fixture : fixtures) {
                byte[] damaged = damaged(Files.readAllBytes(fixture), random);
                boolean good = assertTimeoutPreemptively(MOST, () -> isRead(desk.file(fixture.getFileName().toString(), damaged), desk));
                read += good ? 1 : 0;
                refused += good ? 0 : 1;
            }
        }
        assertThat(read).isPositive();
        assertThat(refused).isPositive();
    }

    private static boolean isRead(Path file, Desk desk) {
        try {
            ImportDraft draft = desk.draft(file);
            assertThat(draft.count().lost()).isZero();
            assertThat(draft.turns().size()).isPositive();
            return true;
        } catch (IntakeException e) {
            assertThat(e.getMessage()).contains(file.getFileName().toString());
            return false;
        }
    }

    private static byte[] damaged(byte[] good, Random random) {
        byte[] bytes = good;
        for (int i = 1 + random.nextInt(4); i > 0 && bytes.length > 0; i--) {
            int at = random.nextInt(bytes.length);
            int length = Math.min(bytes.length - at, 1 + random.nextInt(random.nextBoolean() ? 8 : 400));
            bytes = switch (random.nextInt(5)) {
                case 0 -> flipped(bytes, at, random);
                case 1 -> Arrays.copyOf(bytes, at);
                case 2 -> spliced(bytes, at, at + length, new byte[0]);
                case 3 -> spliced(bytes, at, at, Arrays.copyOfRange(bytes, at, at + length));
                default -> spliced(bytes, at, at, PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8));
            };
        }
        return bytes;
    }

    private static byte[] flipped(byte[] bytes, int at, Random random) {
        byte[] flipped = bytes.clone();
        flipped[at] ^= (byte) (1 << random.nextInt(8));
        return flipped;
    }

    /** The bytes with others in the place of a stretch. */
    private static byte[] spliced(byte[] bytes, int start, int end, byte[] by) {
        byte[] spliced = new byte[bytes.length - (end - start) + by.length];
        System.arraycopy(bytes, 0, spliced, 0, start);
        System.arraycopy(by, 0, spliced, start, by.length);
        System.arraycopy(bytes, end, spliced, start + by.length, bytes.length - end);
        return spliced;
    }
}
