package org.kantlijn.store;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.kantlijn.study.Id;
import org.kantlijn.text.SourceText;

/**
 * What this machine remembers of the study folders it writes in, outside those folders: under which name it writes in each, and how far
 * it had come.
 *
 * <p>The name is bound to machine and folder path, so that a copy of a folder, or its twin on another machine, is written in by another
 * writer and no two ever append to the same file.
 */
public final class Machine {

    private final Path home;
    private final CompletableFuture<String> host;

    /** Remembers in the folder given, which is made when it is first needed. */
    public Machine(Path home, String host) {
        this(home, CompletableFuture.completedFuture(host));
    }

    private Machine(Path home, CompletableFuture<String> host) {
        this.home = home;
        this.host = host;
    }

    /** Remembers in the folder given, under the name that this machine has in its network; some take seconds to tell it. */
    public static Machine at(Path home) {
        return new Machine(home, CompletableFuture.supplyAsync(Machine::hostName, asking -> {
            Thread thread = new Thread(asking, "asking for the name of this machine");
            thread.setDaemon(true);
            thread.start();
        }));
    }

    private static String hostName() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            // A machine without a name in any network is told from others by the user's home.
            return System.getProperty("user.name") + System.getProperty("user.home");
        }
    }

    /** The writer that this machine is in the folder of a card; one is thought up at the first visit. */
    WriterName writer(Path card) throws IOException {
        if (Files.isRegularFile(card)) {
            String[] words = Files.readString(card).strip().split("\\s+");
            if (words.length == 2 && words[0].matches("[a-z0-9]+") && words[1].matches("\\d{1,18}")) {
                return new WriterName(words[0], Long.parseLong(words[1]));
            }
        }
        return renew(card);
    }

    /** Thinks up another writer for the folder, for when the log of the old one is not what it was. */
    WriterName renew(Path card) throws IOException {
        WriterName fresh = new WriterName(Id.random().value().substring(0, 8), 0);
        remember(card, fresh);
        return fresh;
    }

    /** Remembers how far a writer has come. */
    synchronized void remember(Path card, WriterName writer) throws IOException {
        Files.createDirectories(card.getParent());
        Path fresh = card.resolveSibling(card.getFileName() + ".new");
        Files.writeString(fresh, writer.name() + " " + writer.written());
        Files.move(fresh, card, StandardCopyOption.REPLACE_EXISTING);
    }

    /**
     * Takes the one right to write in a folder from this machine.
     *
     * @return what gives the right back; empty when another window has it
     */
    Optional<AutoCloseable> lock(Path card) throws IOException {
        Path file = card.resolveSibling(card.getFileName() + ".lock");
        Files.createDirectories(file.getParent());
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        @Nullable FileLock lock = tryLock(channel);
        if (lock == null) {
            channel.close();
            return Optional.empty();
        }
        return Optional.of(channel::close);
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            // Another window of this very program has it: the same answer as for one of another program.
            return null;
        }
    }

    /** Where it is remembered who this machine is in a folder; found once, because the folder may be moved while it is open. */
    Path card(Path folder) throws IOException {
        String place = folder.toRealPath().toString();
        String key = SourceText.sha256((host.join() + "\n" + place).getBytes(StandardCharsets.UTF_8));
        return home.resolve("writers").resolve(key.substring(0, 24));
    }

    /**
     * A writer and how many steps it is known to have written.
     *
     * @param name the first part of its log files' names
     * @param written the number of its last step
     */
    record WriterName(String name, long written) {
    }
}
