package org.samvad.qr.drawing;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import org.samvad.qr.typeface.ShapedText;

/** One thing on a page, in the units of its {@link Sheet}, from the upper left corner of the trimmed page. */
public sealed interface Mark {

    record Fill(Shape shape, Ink ink) implements Mark {}

    /**
     * A line of text: drawn as outlines, found and copied as text.
     *
     * @param size of the letters, em
     */
    record Line(ShapedText text, double x, double baseline, double size, Ink ink) implements Mark {

        Shape outline() {
            AffineTransform place = AffineTransform.getTranslateInstance(x, baseline);
            place.scale(size, size);
            return place.createTransformedShape(text.outline());
        }
    }

    record Image(Picture picture, Rectangle2D box) implements Mark {}

    static Mark box(double x, double y, double width, double height, Ink ink) {
        return new Fill(new Rectangle2D.Double(x, y, width, height), ink);
    }
}
