package org.kantlijn.intake.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kantlijn.intake.Desk;

/** Texts of old programs, which are neither Unicode nor of Windows. */
class CodePageTest {

    @TempDir
    private Path folder;

    private DecodedText decoded(String words, String encoding) throws IntakeException {
        Path file = new Desk(folder).file("a.txt", words.getBytes(Charset.forName(encoding)));
        return DecodedText.of(SourceFile.read(file, Limits.USUAL), null, Limits.USUAL);
    }

    static Stream<Arguments> texts() {
        return Stream.of("I: Eén café.\nR: Een reünie, drieëntwintig leden, coördinatie en ideeën, maïs, crèche.",
            "I: Wie geht’s Ihnen? Schön, daß Sie kommen können.\nR: Für mich wäre es möglich, größer.".replace('’', '\''),
            "I: Où étiez-vous? À côté du café.\nR: J'étais à l'école, très près, ça va, peut-être.", "R: Het café.",
            "R: 2 à 3 keer, \u00E9\u00E9n.")
            .flatMap(words -> Stream.of("IBM850", "x-MacRoman", "windows-1252").map(encoding -> Arguments.of(words, encoding)));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void lettersOfTheLanguagesAreReadAsTheyWereWritten(String words, String encoding) throws IntakeException {
        DecodedText text = decoded(words, encoding);
        assertThat(text.content()).isEqualTo(words);
        assertThat(text.encoding()).isEqualTo(Charset.forName(encoding));
    }

    @Test
    void theGuessIsTold() throws IntakeException {
        assertThat(decoded("R: Een reünie in één café.", "IBM850").warnings())
            .containsExactly(Warning.of(Warning.Kind.OLD_ENCODING, "IBM850"));
        assertThat(decoded("R: “Een” ‘reünie’ – één café…", "x-MacRoman").warnings())
            .containsExactly(Warning.of(Warning.Kind.OLD_ENCODING, "x-MacRoman"));
        assertThat(decoded("R: “Een” ‘reünie’ – één café… ƒ 100, € 5,- van 20 °C, Šárka", "windows-1252").warnings()).isEmpty();
    }
}
