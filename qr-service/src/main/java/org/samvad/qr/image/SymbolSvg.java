package org.samvad.qr.image;

import java.nio.charset.StandardCharsets;
import org.samvad.qr.symbol.Symbol;

/**
 * Writes a symbol as an SVG of one path, one user unit a module. Dark modules side by side are one rectangle.
 */
final class SymbolSvg {

    private SymbolSvg() {}

    static byte[] write(Symbol symbol) {
        int side = symbol.fullSide();
        StringBuilder svg = new StringBuilder(4096)
                .append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ")
                .append(side)
                .append(' ')
                .append(side)
                .append("\" shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h")
                .append(side)
                .append('v')
                .append(side)
                .append("H0z\"/><path d=\"");
        for (Symbol.Run run : symbol.runs()) {
            appendRun(svg, run.column() + Symbol.QUIET_ZONE, run.row() + Symbol.QUIET_ZONE, run.length());
        }
        return svg.append("\"/></svg>\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void appendRun(StringBuilder svg, int x, int y, int length) {
        svg.append('M').append(x).append(' ').append(y);
        svg.append('h').append(length).append("v1h-").append(length).append('z');
    }
}
