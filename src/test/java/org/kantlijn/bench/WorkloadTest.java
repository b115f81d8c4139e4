package org.kantlijn.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kantlijn.text.SourceText;

class WorkloadTest {

    @ParameterizedTest
    @CsvSource({
        "LARGE, 66f7515331e216453a2633fc9efd234735d444ad95d3b4f04d216ebc69cffb73, "
            + "1a771e9c7a4ad4ab53f3e44dad9df0f1101b84b8217e510ce481bb8d34bd91ef",
        "LONG, a81e70792f1e82340ddf27048f996cd97bcd879a1f69dd0522c721e28348e8d2, "
            + "f62d09db6ed86c66e4af10694e3e526dacb4e888b75c3471acdb4be5d6190a39",
        "TYPICAL, 39172ccfba45407df075416426315b76122e53cd88fe41f354ebed8efc6b2963, "
            + "2a7aec4c621c8dcdecc8f569601461bbc5939bacf3a924797933dd17b4997fe3"})
    void isTheSameToTheLetterAsInEveryOtherLanguage(Workload.Set set, String texts, String codings) {
        Workload workload = Workload.of(set);

        assertThat(SourceText.sha256(String.join("", workload.texts()))).isEqualTo(texts);
        assertThat(SourceText.sha256(table(workload))).isEqualTo(codings);
    }

    private static String table(Workload workload) {
        return workload.passages().stream()
            .map(p -> p.text() + "\t" + p.code() + "\t" + p.coder() + "\t" + p.start() + "\t" + p.end() + "\n")
            .collect(Collectors.joining());
    }
}
