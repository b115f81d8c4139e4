package org.kantlijn.ui.kit;

import java.awt.Color;
import java.awt.Font;

/**
 * What words are painted with.
 *
 * @param font the typeface and its size
 * @param colour the colour, asked for at the moment of painting
 */
public record Ink(Font font, Color colour) {
}
