package org.kantlijn.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import tools.jackson.databind.json.JsonMapper;

/** Writes a conversation, lines {@code P2: Sentence.}, in the formats that transcripts come in. */
final class ImportFiles {

    private static final int WORDS_OF_A_CUE = 12;

    private final Path folder;
    private final List<String[]> turns;
    private final String text;

    ImportFiles(Path folder, String text) {
        this.folder = folder;
        this.text = text;
        this.turns = text.lines().map(line -> line.split(": ", 2)).toList();
    }

    /** The files by their formats. */
    Map<String, Path> write() throws IOException {
        Map<String, Path> files = new LinkedHashMap<>();
        files.put("txt", Files.writeString(folder.resolve("a.txt"), text));
        files.put("docx", word());
        files.put("vtt", Files.writeString(folder.resolve("a.vtt"), cues()));
        files.put("html", Files.writeString(folder.resolve("a.html"), page()));
        files.put("json", Files.writeString(folder.resolve("a.json"), json()));
        files.put("csv", Files.writeString(folder.resolve("a.csv"), table()));
        return files;
    }

    private Path word() throws IOException {
        Path file = folder.resolve("a.docx");
        try (XWPFDocument document = new XWPFDocument(); OutputStream out = Files.newOutputStream(file)) {
            text.lines().forEach(line -> document.createParagraph().createRun().setText(line));
            document.write(out);
        }
        return file;
    }

    private String cues() {
        StringBuilder cues = new StringBuilder("WEBVTT\n");
        int second = 0;
        for (String[] turn : turns) {
            String[] words = turn[1].split(" ");
            for (int i = 0; i < words.length; i += WORDS_OF_A_CUE) {
                String piece = String.join(" ", List.of(words).subList(i, Math.min(words.length, i + WORDS_OF_A_CUE)));
                cues.append('\n').append(time(second)).append(" --> ").append(time(++second)).append("\n<v ").append(turn[0]).append('>')
                    .append(piece).append("</v>\n");
            }
        }
        return cues.toString();
    }

    private static String time(int seconds) {
        return String.format(Locale.ROOT, "%02d:%02d:%02d.000", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }

    private String page() {
        return text.lines().map(line -> "<p>" + line + "</p>")
            .collect(Collectors.joining("\n", "<!doctype html><html><body>", "</body></html>"));
    }

    private String json() {
        List<Map<String, Object>> segments = turns.stream()
            .map(turn -> Map.<String, Object>of("speaker", turn[0], "text", turn[1], "start", 1, "end", 2)).toList();
        return new JsonMapper().writeValueAsString(Map.of("segments", segments));
    }

    private String table() {
        return turns.stream().map(turn -> turn[0] + ",\"" + turn[1] + "\"").collect(Collectors.joining("\n", "speaker,text\n", "\n"));
    }
}
