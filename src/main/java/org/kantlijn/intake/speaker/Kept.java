package org.kantlijn.intake.speaker;

/**
 * Where the characters of a file went. Blanks do not count, nor do marks that only tell a program how to read the file.
 *
 * @param inFile how many there are
 * @param inTurns how many are in turns
 * @param inLabels how many were labels, with the times and marks around them
 * @param inNotes how many are in headings and notes
 * @param lost how many are nowhere, which would be a mistake of the program
 */
public record Kept(int inFile, int inTurns, int inLabels, int inNotes, int lost) {
}
