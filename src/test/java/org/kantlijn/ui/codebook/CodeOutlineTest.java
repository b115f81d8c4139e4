package org.kantlijn.ui.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kantlijn.analysis.StudyBuilder;
import org.kantlijn.study.Code;
import org.kantlijn.study.Colour;
import org.kantlijn.study.Id;
import org.kantlijn.study.Study;

class CodeOutlineTest {

    private final Study study = new StudyBuilder().coder("Ana").participant("P1", "")
        .transcript("F1", "P1: they look at me and nobody asks")
        .code("barriers").code("stigma", "barriers", Colour.COPPER).code("shame", "stigma", Colour.GREEN).code("support")
        .coding("F1", "they look", "stigma").coding("F1", "nobody", "shame").coding("F1", "asks", "support").study();

    @Test
    void aGroupAtTheTopCountsAllBelowItAndOtherCodesTheirOwn() {
        CodeOutline outline = new CodeOutline(study, "", null);

        assertThat(outline.line(id("barriers"))).returns(true, CodeOutline.Line::group).returns(2, CodeOutline.Line::fragments);
        assertThat(outline.line(id("stigma"))).returns(false, CodeOutline.Line::group).returns(1, CodeOutline.Line::fragments);
        assertThat(outline.line(id("support"))).returns(false, CodeOutline.Line::group).returns(1, CodeOutline.Line::fragments);
    }

    @Test
    void theFilterKeepsWhatFitsWithAllAboveIt() {
        CodeOutline outline = new CodeOutline(study, "sham", null);

        assertThat(outline.below(CodeOutline.ROOT)).containsExactly(id("barriers"));
        assertThat(outline.way(id("shame"))).containsExactly(CodeOutline.ROOT, id("barriers"), id("stigma"), id("shame"));
        assertThat(outline.line(id("stigma"))).returns(false, CodeOutline.Line::fits);
        assertThat(outline.bestFit()).contains(id("shame"));
        assertThat(new CodeOutline(study, "xyz", null).isEmpty()).isTrue();
    }

    @Test
    void theCodeBeingMadeStandsLastUnderItsParent() {
        CodeOutline outline = new CodeOutline(study, "", new CodeOutline.Draft(id("barriers"), Colour.SKY));

        assertThat(outline.below(id("barriers"))).containsExactly(id("stigma"), CodeOutline.DRAFT);
        assertThat(outline.hasShapeOf(new CodeOutline(study, "", null))).isFalse();
    }

    private static Id<Code> id(String name) {
        return new Id<>(name);
    }
}
