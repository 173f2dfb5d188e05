package org.samvad.qr.directory;

/** Office programs run a cell that begins like a formula. An apostrophe before it makes it text; reading takes it off. */
final class SafeCell {

    private static final String DANGEROUS = "=+-@\t\r";

    private SafeCell() {}

    static String written(String cell) {
        return isDangerous(cell) ? "'" + cell : cell;
    }

    static String read(String cell) {
        return cell.startsWith("'") && isDangerous(cell.substring(1)) ? cell.substring(1) : cell;
    }

    private static boolean isDangerous(String cell) {
        return !cell.isEmpty() && DANGEROUS.indexOf(cell.charAt(0)) >= 0;
    }
}
