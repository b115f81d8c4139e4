package org.kantlijn.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.kantlijn.wording.Message;
import org.kantlijn.wording.PlainException;

/** Writes a file whole or not at all: beside the target first, then over it, so that a full disk or a crash leaves the old file. */
final class SafeFile {

    /** Fills a file. */
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    void write(Path file, Content content) throws PlainException {
        try {
            Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
            refuseIfTaken(file, target);
            Path temporary = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".tmp");
            try {
                fill(temporary, content);
                replace(file, temporary, target);
            } finally {
                Files.deleteIfExists(temporary);
            }
        } catch (IOException e) {
            throw new PlainException(Obstacle.message(file, e), e);
        }
    }

    private static void refuseIfTaken(Path file, Path target) throws IOException, PlainException {
        if (Files.isDirectory(target) || target.getFileName() == null) {
            throw new PlainException(Message.of(SafeFile.class, "error.folder", file));
        }
        if (!Files.isDirectory(target.getParent())) {
            throw new PlainException(Message.of(SafeFile.class, "error.noFolder", file, target.getParent()));
        }
        if (Files.exists(target)) {
            try (FileChannel channel = FileChannel.open(target, StandardOpenOption.WRITE)) {
                refuseIfLocked(file, channel);
            } catch (AccessDeniedException e) {
                throw e;
            } catch (FileSystemException e) {
                throw taken(file, e);
            }
        }
    }

    private static void refuseIfLocked(Path file, FileChannel channel) throws IOException, PlainException {
        try (FileLock lock = channel.tryLock()) {
            if (lock == null) {
                throw new PlainException(Message.of(SafeFile.class, "error.taken", file));
            }
        } catch (OverlappingFileLockException e) {
            throw taken(file, e);
        }
    }

    private static PlainException taken(Path file, Exception cause) {
        return new PlainException(Message.of(SafeFile.class, "error.taken", file), cause);
    }

    private static void fill(Path temporary, Content content) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(temporary, StandardOpenOption.CREATE_NEW))) {
            content.writeTo(out);
        } catch (RuntimeException e) {
            // The library for workbooks hides a full disk in an exception of no kind.
            if (e.getCause() instanceof IOException hidden) {
                throw hidden;
            }
            throw e;
        }
        try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static void replace(Path file, Path temporary, Path target) throws IOException, PlainException {
        try {
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
        } catch (FileSystemException e) {
            throw taken(file, e);
        }
    }
}
