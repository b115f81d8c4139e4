package org.kantlijn.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.kantlijn.study.Id;
import org.kantlijn.study.Texts;
import org.kantlijn.study.Transcript;
import org.kantlijn.text.SourceText;

/** The texts of a study on disk, each named by its content, loaded when first asked for and kept. For any thread. */
final class TextFiles implements Texts {

    private final Path folder;
    private final Map<String, SourceText> loaded = new ConcurrentHashMap<>();
    private final AtomicInteger fetched = new AtomicInteger();

    TextFiles(Path folder) {
        this.folder = folder;
    }

    @Override
    public SourceText text(Transcript transcript) {
        return loaded.computeIfAbsent(transcript.text(), id -> load(transcript));
    }

    /** What is wrong with the texts of these transcripts: missing ones, and altered ones where they are read to find out. */
    List<Finding> findings(List<Transcript> transcripts, boolean reading) {
        List<Finding> findings = new ArrayList<>();
        for (Transcript transcript : transcripts) {
            String name = file(transcript.text()).getFileName().toString();
            if (!exists(transcript.text())) {
                findings.add(Finding.remark("finding.text.missing", transcript.title(), name));
            } else if (reading && text(transcript).isMissing()) {
                findings.add(Finding.remark("finding.text.altered", transcript.title(), name));
            }
            findings.addAll(findingsOfOlder(transcript, reading));
        }
        return findings;
    }

    private List<Finding> findingsOfOlder(Transcript transcript, boolean reading) {
        List<Finding> findings = new ArrayList<>();
        Stream<String> texts = transcript.revisions().stream().flatMap(revision -> Stream.of(revision.from(), revision.to()));
        for (String id : texts.distinct().filter(id -> !id.equals(transcript.text())).toList()) {
            String name = file(id).getFileName().toString();
            if (!exists(id)) {
                findings.add(Finding.remark("finding.text.older.missing", transcript.title(), name));
            } else if (reading && !isWhole(id)) {
                findings.add(Finding.remark("finding.text.older.altered", transcript.title(), name));
            }
        }
        return findings;
    }

    private boolean isWhole(String id) {
        try {
            return SourceText.sha256(Files.readAllBytes(file(id))).equals(id);
        } catch (IOException e) {
            // It is there and cannot be read: as good as altered, and told so.
            return false;
        }
    }

    /** Forgets the stand-ins of texts that are there by now, such as a sync program fetches; returns how often any were, up to now. */
    int fetch() {
        boolean any = loaded.values().removeIf(text -> text.isMissing() && exists(text.id()) && isWhole(text.id()));
        return any ? fetched.incrementAndGet() : fetched.get();
    }

    boolean exists(String id) {
        return Files.isRegularFile(file(id));
    }

    /** Keeps a text. One that is there already and whole is left as it is. */
    void keep(SourceText text) throws IOException {
        loaded.put(text.id(), text);
        if (!exists(text.id()) || !SourceText.sha256(Files.readAllBytes(file(text.id()))).equals(text.id())) {
            write(file(text.id()), text.content().getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Writes a file whole or not at all. */
    static void write(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.getParent());
        // Not a temporary file of the JDK: those may be read by their owner alone, and colleagues share the folder.
        Path part = file.resolveSibling("." + file.getFileName() + "." + Id.random() + ".part");
        try {
            try (FileChannel out = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                ByteBuffer left = ByteBuffer.wrap(bytes);
                while (left.hasRemaining()) {
                    out.write(left);
                }
                // On the disk before the name says that it is there: the log will speak of it.
                out.force(true);
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private SourceText load(Transcript transcript) {
        try {
            SourceText text = SourceText.stored(transcript.text(), Files.readAllBytes(file(transcript.text())));
            // Other words than were coded are shown as lost, rather than quoting what nobody said.
            return text == null ? SourceText.missing(transcript.text(), transcript.characters()) : text;
        } catch (IOException e) {
            // Shown as lost words; findings() tells which file it is.
            return SourceText.missing(transcript.text(), transcript.characters());
        }
    }

    /** The name comes out of a log that anybody may have written: only a hash is taken for a file's name. */
    private Path file(String id) {
        if (!id.matches("[0-9a-f]{64}")) {
            return folder.resolve("no-such-text.txt");
        }
        return folder.resolve(id + ".txt");
    }
}
