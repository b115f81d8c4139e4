package org.kantlijn.intake.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kantlijn.intake.Desk;
import org.kantlijn.intake.ImportDraft;
import org.kantlijn.intake.source.IntakeException;

class WebPageTest {

    @TempDir
    private Path folder;
    private Desk desk;

    @BeforeEach
    void begin() {
        desk = new Desk(folder);
    }

    private List<String> read(String body) throws IntakeException {
        return Desk.shown(desk.draft(desk.file("a.html", "<!DOCTYPE html><html><body>" + body + "</body></html>")));
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, utf-8", "windows-1252, iso-8859-1", "windows-1252, windows-1252", "windows-1255, windows-1255", "UTF-16LE, ''"})
    void theEncodingThatThePageNamesIsHonoured(String encoding, String named) throws IntakeException {
        String words = encoding.endsWith("5") ? "שלום" : "één café";
        String page = "\uFEFF<html><head><meta http-equiv='Content-Type' content='text/html; charset=" + named + "'></head><body><p>I: "
            + words + "<p>R: ja</body></html>";
        String written = encoding.startsWith("UTF") ? page : page.substring(1);
        ImportDraft draft = desk.draft(desk.file("a.html", written.getBytes(Charset.forName(encoding))));
        assertThat(Desk.shown(draft)).containsExactly("I|" + words, "R|ja");
        assertThat(draft.encoding()).isEqualTo(encoding);
    }

    @Test
    void aPageThatNamesNoEncodingIsReadAsAnyText() throws IntakeException {
        Path file = desk.file("a.htm", "<p>I: één</p><p>R: ja</p>".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(Desk.shown(desk.draft(file))).containsExactly("I|één", "R|ja");
    }

    @Test
    void blocksAndLineBreaksAreParagraphsAndScriptsAreNot() throws IntakeException {
        assertThat(read("<script>I: x</script><style>p{}</style><h2>Deel\n 1</h2><div>I:  Hoe\n was <i>het</i>?"
            + "</div>R: Goed.<br>I: Ja?<br/>R: Ja &amp; nee."
            + "<pre>I: een\nR: twee</pre><!-- stil --><ul><li>drie</ul>"))
            .containsExactly("HEADING|Deel 1", "I|Hoe was het?", "R|Goed.", "I|Ja?", "R|Ja & nee.", "I|een", "R|twee/drie");
    }

    @Test
    void wordsInBoldInFrontAreLabels() throws IntakeException {
        assertThat(read("<style>.c1, p.x{color:red;font-weight:700}</style><p><b>Anke</b> ja</p><p><span class=c1>Bas</span> nee</p>"
            + "<b style='font-weight:normal'><p><span style='font-weight: 600'>Anke</span> hoor</p><p><strong>Bas</strong> goed</p></b>"))
            .containsExactly("Anke|ja", "Bas|nee", "Anke|hoor", "Bas|goed");
    }

    @Test
    void aTableWithASpeakerColumnIsAConversation() throws IntakeException {
        assertThat(read("<table><tr><th>Spreker</th><th>Tekst</th></tr><tr><td>Anke<td>Ja.</tr><tr><td>Bas<td><p>Nee.<p>Toch.</tr>"
            + "<tr><td>Anke</td><td>Hoor.</td></tr><tr><td>Bas</td><td>Zo.</td></tr></table>"))
            .containsExactly("NOTE|Spreker\tTekst", "Anke|Ja.", "Bas|Nee./Toch.", "Anke|Hoor.", "Bas|Zo.");
    }

    @Test
    void elementsNestedWithoutEndAreRead() throws IntakeException {
        assertThat(read("<p>I: een<p>R: twee" + "<div>".repeat(50_000) + "diep")).startsWith("I|een").hasSize(2);
    }
}
