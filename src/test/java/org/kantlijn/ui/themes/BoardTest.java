package org.kantlijn.ui.themes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kantlijn.analysis.StudyBuilder;
import org.kantlijn.study.Colour;
import org.kantlijn.study.Id;
import org.kantlijn.study.Study;

/** What lies where on the board, and what the cards say. */
final class BoardTest {

    private static StudyBuilder study() {
        return new StudyBuilder().participant("P1", "clients").participant("P2", "clients").moderator("Mod")
            .transcript("F1", "Mod: how was it to tell them", "P1: no", "P1: I told them on the very first day",
                "P2: telling was a gamble I lost")
            .code("Openness").code("telling", "Openness", Colour.BLUE).code("hiding", "Openness", Colour.SKY).code("boss")
            .coding("F1", "how was it to tell them", "telling").coding("F1", "no", "telling")
            .coding("F1", "I told them on the very first day", "telling").coding("F1", "telling was a gamble I lost", "telling");
    }

    @Test
    void codesWithoutAThemeAreLooseUnlessTheyOnlyHoldOthers() {
        Board board = Board.of(study().theme("risk", null, "telling").study());

        assertThat(board.loose()).extracting(card -> card.code().name()).containsExactly("hiding", "boss");
        assertThat(board.placed()).isEqualTo(1);
    }

    @Test
    void subthemesLieBelowTheirThemeAndCountForIt() {
        Board board = Board.of(study().theme("risk", null, "telling").theme("shame", "risk", "hiding", "boss").study());

        assertThat(board.columns()).hasSize(1);
        assertThat(board.columns().get(0).codes()).isEqualTo(3);
        assertThat(board.columns().get(0).below()).singleElement().extracting(Board.Block::codes).isEqualTo(2);
    }

    @Test
    void cardInTwoThemesNamesTheOther() {
        Board board = Board.of(study().theme("risk", null, "telling").theme("help", null, "telling").study());

        assertThat(board.columns().get(0).cards().get(0).elsewhere()).containsExactly("help");
        assertThat(board.columns().get(1).cards().get(0).elsewhere()).containsExactly("risk");
    }

    @Test
    void cardCountsFragmentsAndPeopleAndQuotesAParticipantAtSomeLength() {
        Study study = study().study();

        BoardFigures.OfCode figures = BoardFigures.of(study).of(study.code(new Id<>("telling")).orElseThrow());

        assertThat(figures).isEqualTo(new BoardFigures.OfCode(4, 2, "I told them on the very first day"));
        assertThat(BoardFigures.of(study).of(study.code(new Id<>("boss")).orElseThrow())).isEqualTo(BoardFigures.OfCode.NONE);
    }
}
