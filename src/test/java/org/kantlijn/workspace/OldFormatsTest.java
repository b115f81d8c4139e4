package org.kantlijn.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kantlijn.store.Machine;
import org.kantlijn.study.Code;
import org.kantlijn.study.Memo;
import org.kantlijn.study.Study;
import org.kantlijn.study.Theme;
import org.kantlijn.wording.PlainException;

/** Studies as earlier programs wrote them are read for ever: one of each format is kept as it was written, and never altered. */
class OldFormatsTest {

    @TempDir
    private Path home;

    private OpenStudy open(int format) throws PlainException {
        Path folder = Path.of("src/test/resources/formats/" + format + "/Fietsen.kantlijn");
        return OpenStudy.open(folder, new OpenStudy.Session(Machine.at(home), "Ana", InstantSource.system(), false, Runnable::run));
    }

    @Test
    void aStudyOfFormatOneIsReadWhole() throws PlainException {
        try (OpenStudy open = open(1)) {
            Study study = open.study();
            assertThat(open.findingsOfAllTexts()).isEmpty();
            assertThat(study.title()).isEqualTo("Fietsen");
            assertThat(study.codings().map(study::quote))
                .containsExactly("Met een lekke band.", "Bij mij ging het vanzelf.", "Toen bleef ik fietsen.");
            assertThat(study.codes()).extracting(study::path).contains("Begin > tegenslag", "Begin > vanzelf", "volhouden");
            assertThat(study.coders()).hasSize(2);
            assertThat(study.memos()).extracting(Memo::text).containsExactly("waar begint het");
            Theme theme = study.themes().get(0);
            assertThat(theme.keyMessages()).isEqualTo(List.of("Wie begint heeft geluk nodig."));
            assertThat(theme.codes()).extracting(id -> study.code(id).map(Code::name).orElseThrow())
                .containsExactly("tegenslag", "vanzelf");
        }
    }
}
