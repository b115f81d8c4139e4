package org.kantlijn.intake.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kantlijn.intake.Desk;
import org.kantlijn.intake.ImportDraft;
import org.kantlijn.intake.source.IntakeException;
import tools.jackson.databind.json.JsonMapper;

/** The transcripts of the sample study, written in six formats, come back with the same turns. */
class SixFormatsTest {

    @TempDir
    private Path folder;

    /** Something said by somebody. */
    private record Said(String speaker, String words) {
    }

    @ParameterizedTest
    @ValueSource(strings = {"A1 Interview vrouw 47.txt", "E1 Interview job coach.txt", "F2 Leidinggevenden.txt",
        "F3 Terug aan het werk.txt",
        "A2 Interview man 29.docx", "F1 Re-integratiecoaches.docx"})
    void theSameTurnsComeBack(String name) throws IntakeException {
        Desk desk = new Desk(folder);
        List<Said> turns = said(desk.draft(desk.sample("transcripts/" + name)));
        assertThat(turns).hasSizeGreaterThan(50);
        List<Path> files = List.of(text(desk, turns), word(desk, turns), vtt(desk, turns), page(desk, turns), json(desk, turns),
            workbook(desk, turns));
        for (Path file : files) {
            assertThat(said(desk.draft(file))).as(file.getFileName().toString()).isEqualTo(turns);
        }
    }

    /** The turns, those of one speaker in a row as one, as formats with cues have them. */
    private static List<Said> said(ImportDraft draft) {
        List<Said> said = new ArrayList<>();
        draft.turns().all().stream().filter(turn -> turn.isSpeech()).forEach(turn -> {
            String words = draft.text().slice(turn.span()).replaceAll("\\s+", " ");
            Said last = said.isEmpty() ? null : said.get(said.size() - 1);
            if (last != null && last.speaker().equals(turn.speaker())) {
                said.set(said.size() - 1, new Said(last.speaker(), last.words() + " " + words));
            } else {
                said.add(new Said(String.valueOf(turn.speaker()), words));
            }
        });
        return said;
    }

    private static Path text(Desk desk, List<Said> turns) {
        return desk.file("a.txt", turns.stream().map(said -> said.speaker() + ": " + said.words()).collect(Collectors.joining("\n\n")));
    }

    private static Path word(Desk desk, List<Said> turns) {
        return desk.word("b.docx", document -> turns.forEach(said -> {
            XWPFParagraph paragraph = document.createParagraph();
            XWPFRun label = paragraph.createRun();
            label.setBold(true);
            label.setText(said.speaker() + ":");
            paragraph.createRun().setText(" " + said.words());
        }));
    }

    private static Path vtt(Desk desk, List<Said> turns) {
        StringBuilder cues = new StringBuilder("WEBVTT\n");
        int second = 0;
        for (Said said : turns) {
            String words = said.words().replace("&", "&amp;").replace("<", "&lt;");
            int half = words.indexOf(' ', words.length() / 2);
            for (String piece : half < 0 ? List.of(words) : List.of(words.substring(0, half), words.substring(half + 1))) {
                cues.append("\n").append(time(second)).append(" --> ").append(time(++second)).append("\n<v ")
                    .append(said.speaker()).append('>').append(piece).append("</v>\n");
            }
        }
        return desk.file("c.vtt", cues.toString());
    }

    private static String time(int seconds) {
        return "%02d:%02d:%02d.000".formatted(seconds / 3600, seconds / 60 % 60, seconds % 60);
    }

    private static Path page(Desk desk, List<Said> turns) {
        return desk.file("d.html", turns.stream()
            .map(said -> "<p><b>" + said.speaker() + ":</b> " + said.words().replace("&", "&amp;").replace("<", "&lt;") + "</p>")
            .collect(Collectors.joining("\n", "<!doctype html><html><body>", "</body></html>")));
    }

    private static Path json(Desk desk, List<Said> turns) {
        List<Map<String, Object>> segments = turns.stream()
            .map(said -> Map.<String, Object>of("speaker", said.speaker(), "text", " " + said.words(), "start", 1, "end", 2)).toList();
        return desk.file("e.json", new JsonMapper().writeValueAsString(Map.of("segments", segments)));
    }

    private static Path workbook(Desk desk, List<Said> turns) {
        return desk.write("f.xlsx", out -> {
            try (XSSFWorkbook workbook = new XSSFWorkbook()) {
                XSSFSheet sheet = workbook.createSheet();
                fill(sheet.createRow(0), "Spreker", "Tekst");
                turns.forEach(said -> fill(sheet.createRow(sheet.getLastRowNum() + 1), said.speaker(), said.words()));
                workbook.write(out);
            }
        });
    }

    private static void fill(Row row, String speaker, String words) {
        row.createCell(0).setCellValue(speaker);
        row.createCell(1).setCellValue(words);
    }
}
