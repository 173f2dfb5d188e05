package org.samvad.qr.image;

import java.nio.charset.StandardCharsets;

/**
 * Writes a symbol as an SVG of one path, one user unit a module. Dark modules side by side are one rectangle: fewer
 * bytes, and no hairlines between them in print.
 */
final class SvgWriter {

    private SvgWriter() {}

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
        for (int row = 0; row < symbol.side(); row++) {
            appendRow(svg, symbol, row);
        }
        return svg.append("\"/></svg>\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void appendRow(StringBuilder svg, Symbol symbol, int row) {
        int column = 0;
        while (column < symbol.side()) {
            int end = column;
            while (end < symbol.side() && symbol.isDark(end, row)) {
                end++;
            }
            if (end > column) {
                appendRun(svg, column + Symbol.QUIET_ZONE, row + Symbol.QUIET_ZONE, end - column);
            }
            column = Math.max(end, column + 1);
        }
    }

    private static void appendRun(StringBuilder svg, int x, int y, int length) {
        svg.append('M').append(x).append(' ').append(y);
        svg.append('h').append(length).append("v1h-").append(length).append('z');
    }
}
