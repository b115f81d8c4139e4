package org.kantlijn.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Writes a file whole or not at all: beside the target first, then over it, so that a full disk or a crash leaves the old file. */
final class SafeFile {

    private final Messages messages;

    SafeFile(Messages messages) {
        this.messages = messages;
    }

    /** Fills a file. */
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    void write(Path file, Content content) throws IOException {
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        refuseIfTaken(target);
        Path temporary = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".tmp");
        try {
            fill(temporary, file, content);
            replace(temporary, target);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private void refuseIfTaken(Path target) throws IOException {
        if (Files.isDirectory(target) || target.getFileName() == null) {
            throw new IOException(messages.text("error.folder", target));
        }
        if (!Files.isDirectory(target.getParent())) {
            throw new IOException(messages.text("error.noFolder", target, target.getParent()));
        }
        if (Files.exists(target)) {
            try (FileChannel channel = FileChannel.open(target, StandardOpenOption.WRITE)) {
                refuseIfLocked(target, channel);
            } catch (FileSystemException e) {
                throw new IOException(messages.text("error.taken", target), e);
            }
        }
    }

    private void refuseIfLocked(Path target, FileChannel channel) throws IOException {
        try (FileLock lock = channel.tryLock()) {
            if (lock == null) {
                throw new IOException(messages.text("error.taken", target));
            }
        } catch (OverlappingFileLockException e) {
            throw new IOException(messages.text("error.taken", target), e);
        }
    }

    private void fill(Path temporary, Path file, Content content) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(temporary, StandardOpenOption.CREATE_NEW))) {
            content.writeTo(out);
        } catch (IOException e) {
            throw new IOException(messages.text("error.write", file, String.valueOf(e.getMessage())), e);
        }
        try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private void replace(Path temporary, Path target) throws IOException {
        try {
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
        } catch (FileSystemException e) {
            throw new IOException(messages.text("error.taken", target), e);
        }
    }
}
