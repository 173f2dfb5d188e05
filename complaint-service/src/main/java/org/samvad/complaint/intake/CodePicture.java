package org.samvad.complaint.intake;

import com.google.zxing.qrcode.encoder.ByteMatrix;
import java.util.Base64;
import org.samvad.complaint.complaint.TrackingCode;

/**
 * The code as a picture for the phone's gallery: its QR symbol and its digits, and nothing that says what it is for.
 * It is made for one answer and stands in it, so that no address leads to it and nothing has to be stored.
 */
final class CodePicture {

    /** Pixels. */
    static final int WIDTH = 720;

    static final int HEIGHT = 1_040;

    private static final int MODULE = 24;
    private static final int DOT = 12;
    private static final int FIRST_LINE = 744;
    private static final int LINE = 132;

    private CodePicture() {}

    /** As a {@code data:} address for the page. */
    static String address(TrackingCode code) {
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png(code));
    }

    static byte[] png(TrackingCode code) {
        Raster raster = new Raster(WIDTH, HEIGHT);
        drawSymbol(raster, code.digits());
        String grouped = code.grouped();
        int half = grouped.length() / 2;
        drawLine(raster, grouped.substring(0, half).strip(), FIRST_LINE);
        drawLine(raster, grouped.substring(half).strip(), FIRST_LINE + LINE);
        return raster.png();
    }

    private static void drawSymbol(Raster raster, String digits) {
        ByteMatrix modules = CodeSymbol.of(digits);
        int left = (WIDTH - modules.getWidth() * MODULE) / 2;
        int top = CodeSymbol.QUIET * MODULE;
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                if (modules.get(x, y) == 1) {
                    raster.fill(left + x * MODULE, top + y * MODULE, MODULE);
                }
            }
        }
    }

    private static void drawLine(Raster raster, String digits, int top) {
        int left = (WIDTH - (digits.length() * (DotDigits.WIDTH + 1) - 1) * DOT) / 2;
        for (int place = 0; place < digits.length(); place++) {
            for (int y = 0; y < DotDigits.HEIGHT; y++) {
                for (int x = 0; x < DotDigits.WIDTH; x++) {
                    if (DotDigits.isDark(digits.charAt(place), x, y)) {
                        raster.fill(left + (place * (DotDigits.WIDTH + 1) + x) * DOT, top + y * DOT, DOT);
                    }
                }
            }
        }
    }
}
