package org.samvad.qr.typeface;

import java.awt.Shape;

/**
 * A line of text as it is drawn.
 *
 * @param text what it says, in reading order
 * @param outline for letters of size 1, on a baseline from 0/0 to the right, y downwards
 * @param width how far it reaches to the right, for letters of size 1
 */
public record ShapedText(String text, Shape outline, double width) {}
