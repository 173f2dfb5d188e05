package org.samvad.qr.poster;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.samvad.qr.drawing.Ink;
import org.samvad.qr.drawing.Mark;
import org.samvad.qr.symbol.Symbol;

/**
 * A symbol as one black path. Its place holds the quiet zone too, at the size that the largest symbol of this service
 * needs, so that nothing printed around it can come near.
 */
final class SymbolMarks {

    /** Of version 4, which an address on any usual host fits. */
    private static final int USUAL_SIDE = 33;

    private SymbolMarks() {}

    /** How much room a symbol of this width takes with its quiet zone. */
    static double place(double symbolWidth) {
        return symbolWidth * (USUAL_SIDE + 2 * Symbol.QUIET_ZONE) / USUAL_SIDE;
    }

    /** @param side of the whole place */
    static Mark draw(String url, double x, double y, double side) {
        Symbol symbol = Symbol.of(url);
        double module = side / symbol.fullSide();
        Path2D dark = new Path2D.Double();
        for (Symbol.Run run : symbol.runs()) {
            dark.append(
                    new Rectangle2D.Double(
                            x + (run.column() + Symbol.QUIET_ZONE) * module,
                            y + (run.row() + Symbol.QUIET_ZONE) * module,
                            run.length() * module,
                            module),
                    false);
        }
        return new Mark.Fill(dark, Ink.BLACK);
    }
}
