package org.kantlijn.intake.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kantlijn.intake.Desk;
import org.kantlijn.intake.script.Offer;
import org.kantlijn.intake.script.ReadingChoice;
import org.kantlijn.intake.script.Script;
import org.kantlijn.intake.source.IntakeException;
import org.kantlijn.intake.source.Limits;
import org.kantlijn.intake.source.Problem;
import org.kantlijn.intake.source.SourceFile;
import org.kantlijn.intake.source.Warning;
import org.kantlijn.intake.speaker.Spoken;

class AnnotatedRecordingTest {

    private static final String EAF = "<ANNOTATION_DOCUMENT><TIME_ORDER>%s</TIME_ORDER>%s</ANNOTATION_DOCUMENT>";
    private static final String EXB = "<basic-transcription><basic-body><common-timeline>%s</common-timeline>%s</basic-body>"
        + "</basic-transcription>";

    @TempDir
    private Path folder;

    private Script script(String content) throws IntakeException {
        return Spoken.script(SourceFile.read(new Desk(folder).file("a.txt", content), Limits.USUAL));
    }

    private static String slot(String id, String time) {
        return "<TIME_SLOT TIME_SLOT_ID=\"" + id + "\"" + (time.isEmpty() ? "" : " TIME_VALUE=\"" + time + "\"") + "/>";
    }

    private static String tier(String attributes, String annotations) {
        return "<TIER " + attributes + ">" + annotations + "</TIER>";
    }

    private static String at(String id, String slot, String words) {
        return "<ANNOTATION><ALIGNABLE_ANNOTATION ANNOTATION_ID=\"" + id + "\" TIME_SLOT_REF1=\"" + slot + "\"><ANNOTATION_VALUE>" + words
            + "</ANNOTATION_VALUE></ALIGNABLE_ANNOTATION></ANNOTATION>";
    }

    private static String on(String id, String parent, String words) {
        return "<ANNOTATION><REF_ANNOTATION ANNOTATION_ID=\"" + id + "\" ANNOTATION_REF=\"" + parent + "\"><ANNOTATION_VALUE>" + words
            + "</ANNOTATION_VALUE></REF_ANNOTATION></ANNOTATION>";
    }

    @Test
    void elanTiersWithSpeechAreReadInTheOrderOfTime() throws IntakeException {
        Script script = Spoken.script(Spoken.fixture("eaf-elan.eaf"));
        assertThat(script.format()).isEqualTo("eaf");
        assertThat(script.encoding()).isEqualTo("UTF-8");
        assertThat(Spoken.shown(script)).containsExactly("Anke 0.78|Hoe komt u op het werk?", "Bas 2.5|Met de fiets.",
            "Bas -|Of te voet.", "Anke 5.1|Ook & juist/in de regen?");
        assertThat(script.warnings()).containsExactly(Warning.of(Warning.Kind.TIERS_LEFT_OUT, "A-gloss, ref@B, Notes"));
    }

    @Test
    void elanOffersEveryTierThatHoldsAnything() throws IntakeException {
        assertThat(Spoken.script(Spoken.fixture("eaf-elan.eaf")).offer().tiers()).containsExactly(
            new Offer.Tier("A-utt", "Anke", 2, "Hoe komt u op het werk?", true),
            new Offer.Tier("A-gloss", "Anke", 1, "how come.2SG you to the work", false),
            new Offer.Tier("ref@B", "Bas", 2, "B_001", false),
            new Offer.Tier("tx@B", "Bas", 2, "Met de fiets.", true),
            new Offer.Tier("Notes", "Notes", 1, "Veel ruis op de band.", false));
    }

    @Test
    void tiersThatAreChosenAreReadAndAnAnnotationOfAnotherHasItsTime() throws IntakeException {
        ReadingChoice choice = ReadingChoice.OPEN.tiered(List.of("A-gloss", "Notes"));
        assertThat(Spoken.shown(Spoken.script(Spoken.fixture("eaf-elan.eaf"), choice)))
            .containsExactly("Anke 0.78|how come.2SG you to the work", "Notes 0.78|Veel ruis op de band.");
        ReadingChoice other = ReadingChoice.OPEN.tiered(List.of("of another file"));
        assertThat(Spoken.shown(Spoken.script(Spoken.fixture("eaf-elan.eaf"), other))).hasSize(4);
    }

    @Test
    void slotsMayStandInAnyOrderAndLackTimes() throws IntakeException {
        String slots = slot("t3", "3000") + slot("t1", "1000") + slot("t2", "") + slot("t4", "");
        String tiers = tier("TIER_ID=\"A\"", at("a1", "t3", "drie") + at("a2", "t4", "vier") + at("a3", "weg", "zes"))
            + tier("TIER_ID=\"B\"", at("b1", "t1", "een") + at("b2", "t2", "twee"));
        assertThat(Spoken.shown(script(EAF.formatted(slots, tiers)))).containsExactly("B 1|een", "B -|twee", "A 3|drie", "A -|vier",
            "A -|zes");
    }

    @Test
    void chainsOfAnnotationsWithoutEndAreBroken() throws IntakeException {
        String tiers = tier("TIER_ID=\"A\" PARENT_REF=\"A\"", on("a1", "a2", "een") + on("a2", "a1", "twee") + on("a3", "weg", "drie"))
            + tier("TIER_ID=\"B\" PARENT_REF=\"C\"", "") + tier("TIER_ID=\"C\" PARENT_REF=\"B\"", on("c1", "a1", "vier"));
        assertThat(Spoken.shown(script(EAF.formatted("", tiers)))).containsExactly("A -|een", "A -|twee", "A -|drie", "C -|vier");
    }

    @Test
    void tiersNamedAfterTheirSpeakersAreTakenForThem() throws IntakeException {
        String tiers = tier("TIER_ID=\"ref@Bas\"", at("a1", "t1", "001"))
            + tier("TIER_ID=\"tx@Bas\" PARENT_REF=\"ref@Bas\"", on("a2", "a1", "Ja."))
            + tier("TIER_ID=\"Anke@werk\"", at("a3", "t1", "Nee."));
        assertThat(Spoken.shown(script(EAF.formatted(slot("t1", "500"), tiers)))).containsExactly("Bas 0.5|Ja.", "Anke@werk 0.5|Nee.");
    }

    @Test
    void exmaraldaPutsBrokenWordsTogetherAcrossWhatOthersSayMeanwhile() throws IntakeException {
        Script script = Spoken.script(Spoken.fixture("exb-exmaralda.exb"));
        assertThat(script.format()).isEqualTo("exb");
        assertThat(Spoken.shown(script)).containsExactly("AJ 0|Hoe komt u op {1.5}het werk?", "SPK1 1.5|((lacht))",
            "SPK1 3.25|Met de fiets.", "AJ 4|Ook in de regen?");
        assertThat(script.warnings()).containsExactly(Warning.of(Warning.Kind.TIERS_LEFT_OUT, "AJ [en], [nn]"));
        assertThat(script.offer().tiers()).extracting(Offer.Tier::name, Offer.Tier::speaker, Offer.Tier::cues, Offer.Tier::taken)
            .contains(tuple("AJ [en]", "AJ", 1, false));
    }

    @Test
    void exmaraldaTellsAboutSpeakers() throws IntakeException {
        assertThat(Spoken.script(Spoken.fixture("exb-exmaralda.exb")).attributes())
            .containsExactlyInAnyOrderEntriesOf(Map.of("AJ", Map.of("sex", "f", "Beroep", "onderzoeker"), "SPK1", Map.of("sex", "m")));
    }

    @Test
    void exmaraldaTiersThatAreChosenAreRead() throws IntakeException {
        ReadingChoice choice = ReadingChoice.OPEN.tiered(List.of("[nn]"));
        assertThat(Spoken.shown(Spoken.script(Spoken.fixture("exb-exmaralda.exb"), choice))).containsExactly("[nn] -|deur slaat dicht");
    }

    @Test
    void aPauseOrAnotherSpeakerBetweenWordsBeginsAnew() throws IntakeException {
        String points = "<tli id=\"T0\"/><tli id=\"T1\"/><tli id=\"T2\"/><tli id=\"T3\"/>";
        String tiers = "<tier id=\"a\" type=\"t\" display-name=\"A\"><event start=\"T0\" end=\"T1\">Ja </event>"
            + "<event start=\"T1\" end=\"T2\">maar </event><event start=\"T3\" end=\"T4\">dus</event></tier>"
            + "<tier id=\"b\" type=\"t\" display-name=\"A\"><event start=\"T0\" end=\"T1\">Nee </event></tier>";
        assertThat(Spoken.shown(script(EXB.formatted(points, tiers)))).containsExactly("A -|Ja", "A (b) -|Nee", "A -|maar", "A -|dus");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "windows-1252", "windows-1250"})
    void theEncodingIsTheOneThatIsDeclaredOrFoundOut(String encoding) throws IntakeException {
        String xml = "<?xml version=\"1.0\" encoding=\"" + encoding + "\"?>\n"
            + EAF.formatted(slot("t1", "1000"), tier("TIER_ID=\"Zoé\"", at("a", "t1", "Eén.")));
        SourceFile file = SourceFile.read(new Desk(folder).file("a.eaf", xml.getBytes(Charset.forName(encoding))), Limits.USUAL);
        Script script = Spoken.script(file);
        assertThat(Spoken.shown(script)).containsExactly("Zoé 1|Eén.");
        assertThat(script.encoding()).isEqualTo(encoding);
    }

    @Test
    void bytesOfNoCharacterAreCounted() throws IntakeException {
        byte[] bytes = EAF.formatted(slot("t1", "1000"), tier("TIER_ID=\"A\"", at("a", "t1", "een #"))).getBytes(StandardCharsets.UTF_8);
        bytes[new String(bytes, StandardCharsets.UTF_8).indexOf('#')] = (byte) 0xE9;
        SourceFile file = SourceFile.read(new Desk(folder).file("a.eaf", bytes), Limits.USUAL);
        Script script = Spoken.script(file, ReadingChoice.OPEN.encoded(StandardCharsets.UTF_8));
        assertThat(Spoken.shown(script)).containsExactly("A 1|een \uFFFD");
        assertThat(Spoken.warnings(script)).containsExactly(Warning.Kind.REPLACED_CHARACTERS);
    }

    @Test
    void otherXmlIsLeftToOthers() throws IntakeException {
        for (String xml : List.of("<html/>", "<?xml version=\"1.0\"?><project/>", "<ANNOTATION_DOCUMENTS/>", "ANNOTATION_DOCUMENT")) {
            SourceFile file = SourceFile.read(new Desk(folder).file("a.eaf", xml), Limits.USUAL);
            assertThat(Spoken.FORMATS).noneMatch(format -> format.recognises(file));
        }
    }

    @Test
    void aFileThatBreaksOffIsRefusedWithItsLine() {
        assertThatExceptionOfType(IntakeException.class).isThrownBy(() -> script("<ANNOTATION_DOCUMENT>\n<TIER TIER_ID=\"A\">\n<ANNOT"))
            .withMessage("“a.txt” is damaged or breaks off at line 3; fetch it again from the program that made it.");
        assertRefused("<basic-transcription><a></b></basic-transcription>", Problem.DAMAGED_AT);
    }

    @Test
    void entitiesAndNestingWithoutEndAreRefused() {
        String bomb = "<?xml version=\"1.0\"?><!DOCTYPE ANNOTATION_DOCUMENT [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>";
        assertRefused(bomb + EAF.formatted("", "&b;"), Problem.OWN_ENTITIES);
        assertRefused("<!DOCTYPE ANNOTATION_DOCUMENT [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>" + EAF.formatted("", "&a;"),
            Problem.OWN_ENTITIES);
        assertRefused(EAF.formatted("", "&a;"), Problem.DAMAGED_AT);
        assertRefused("<ANNOTATION_DOCUMENT>" + "<a>".repeat(100_000), Problem.TOO_INTRICATE);
    }

    @Test
    void aDocumentTypeThatDeclaresNothingIsPassedOver() throws IntakeException {
        assertThat(Spoken.shown(script("<!DOCTYPE ANNOTATION_DOCUMENT SYSTEM \"http://nowhere.invalid/eaf.dtd\">"
            + EAF.formatted(slot("t1", "1"), tier("TIER_ID=\"A\"", at("a", "t1", "Ja")))))).containsExactly("A 0.001|Ja");
    }

    private void assertRefused(String xml, Problem problem) {
        assertThatExceptionOfType(IntakeException.class).isThrownBy(() -> script(xml))
            .satisfies(e -> assertThat(e.problem()).isEqualTo(problem));
    }
}
