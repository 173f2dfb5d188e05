package org.samvad.qr.typeface;

import java.awt.Font;
import java.awt.font.GlyphVector;
import java.awt.font.TextAttribute;
import java.awt.geom.AffineTransform;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Noto Sans Devanagari (SIL Open Font License, beside the files) in two weights, with its own Latin letters. Lines are
 * shaped by the JDK's HarfBuzz, which sets conjuncts, matras and reph right; the text parts of PDF libraries don't.
 */
public enum Typeface {
    MEDIUM("NotoSansDevanagari-Medium.ttf"),
    BOLD("NotoSansDevanagari-Bold.ttf");

    private static final int MISSING_GLYPH = 0;

    /** What a shaper puts under a vowel sign that has no letter to stand on. */
    private static final int DOTTED_CIRCLE = 0x25CC;

    /** Shaped at the size of the font's own units: hinting and rounding would be seen on a poster. */
    private static final float UNITS = 1000;

    private final String file;
    private final Font font;
    private final Latest latest = new Latest();
    private final int dottedCircle;

    Typeface(String file) {
        this.file = file;
        this.font = BundledFont.load(file)
                .deriveFont(UNITS)
                .deriveFont(Map.of(TextAttribute.KERNING, TextAttribute.KERNING_ON));
        this.dottedCircle = font.createGlyphVector(BundledFont.EXACT, Character.toString(DOTTED_CIRCLE))
                .getGlyphCode(0);
    }

    /**
     * The latest lines are kept: a batch sets the same names over and over, and text that is made to fit is set several
     * times.
     *
     * @throws UnprintableTextException if anything of it would come out as a box
     */
    public ShapedText shape(String text) {
        synchronized (latest) {
            return latest.computeIfAbsent(text, this::shapeAnew);
        }
    }

    private ShapedText shapeAnew(String text) {
        GlyphVector glyphs = glyphs(text);
        if (!isComplete(glyphs, text)) {
            throw new UnprintableTextException();
        }
        AffineTransform toOne = AffineTransform.getScaleInstance(1 / UNITS, 1 / UNITS);
        double width = glyphs.getGlyphPosition(glyphs.getNumGlyphs()).getX() / UNITS;
        return new ShapedText(text, toOne.createTransformedShape(glyphs.getOutline()), width);
    }

    /** Whether there is a shape for every letter, and a letter for every sign to stand on. */
    public boolean prints(String text) {
        return isComplete(glyphs(text), text);
    }

    /** The font's file (TrueType). The caller closes it. */
    public InputStream file() {
        return BundledFont.open(file);
    }

    private GlyphVector glyphs(String text) {
        return font.layoutGlyphVector(
                BundledFont.EXACT, text.toCharArray(), 0, text.length(), Font.LAYOUT_LEFT_TO_RIGHT);
    }

    private boolean isComplete(GlyphVector glyphs, String text) {
        boolean circleIsMeant = text.indexOf(DOTTED_CIRCLE) >= 0;
        for (int index = 0; index < glyphs.getNumGlyphs(); index++) {
            int glyph = glyphs.getGlyphCode(index);
            if (glyph == MISSING_GLYPH || glyph == dottedCircle && !circleIsMeant) {
                return false;
            }
        }
        return true;
    }

    private static final class Latest extends LinkedHashMap<String, ShapedText> {

        private static final long serialVersionUID = 1L;
        private static final int MOST = 600;

        private Latest() {
            super(64, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, ShapedText> eldest) {
            return size() > MOST;
        }
    }
}
