package org.samvad.qr.symbol;

import com.google.zxing.FormatException;
import com.google.zxing.NotFoundException;
import com.google.zxing.common.BitArray;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.detector.Detector;

/**
 * Whether a reader takes the three corners of a symbol for its corners, and so gets from a flawless picture the modules that
 * were drawn. Asked of zxing's detector, which is in many of the readers on phones.
 */
final class Corners {

    /** Pixels along a module: with fewer than 4, the detector's findings are not those at every larger size. */
    private static final int SCALE = 4;

    private Corners() {}

    static boolean areFound(BitMatrix modules) {
        try {
            return new Detector(picture(modules)).detect().getBits().equals(modules);
        } catch (NotFoundException | FormatException unfound) {
            return false;
        }
    }

    /** Line by line: drawn module by module, it would take a tenth of an image's time. */
    private static BitMatrix picture(BitMatrix modules) {
        int side = modules.getWidth();
        BitMatrix picture = new BitMatrix((side + 2 * Symbol.QUIET_ZONE) * SCALE);
        BitArray line = new BitArray(picture.getWidth());
        for (int row = 0; row < side; row++) {
            line.clear();
            for (int column = 0; column < side; column++) {
                if (modules.get(column, row)) {
                    int from = (column + Symbol.QUIET_ZONE) * SCALE;
                    line.setRange(from, from + SCALE);
                }
            }
            for (int copy = 0; copy < SCALE; copy++) {
                picture.setRow((row + Symbol.QUIET_ZONE) * SCALE + copy, line);
            }
        }
        return picture;
    }
}
