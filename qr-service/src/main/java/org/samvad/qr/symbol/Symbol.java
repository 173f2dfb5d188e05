package org.samvad.qr.symbol;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.glxn.qrgen.javase.QRCode;

/** The modules of a QR code without its quiet zone. */
public final class Symbol {

    /** The light border that ISO/IEC 18004 asks for, in modules. */
    public static final int QUIET_ZONE = 4;

    private final BitMatrix modules;

    private Symbol(BitMatrix modules) {
        this.modules = modules;
    }

    /**
     * Level Q, because it survives dirt and a worn print best at the same printed size; mixed segments, because they
     * save a version; and of the eight masks that the standard allows one with which a reader finds the corners.
     */
    public static Symbol of(String text) {
        try {
            return new Symbol(findable(text));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("the text does not fit a QR code", tooLong);
        }
    }

    /**
     * The standard's choice of a mask looks at how even the picture is. In one of a hundred addresses it leaves among
     * the data what looks like a corner, and a reader that takes it for one reads nothing, however sharp the print is.
     * Another mask then does. Should none do, the standard's stands.
     */
    private static BitMatrix findable(String text) throws WriterException {
        BitMatrix usual = new Modules(text).encode();
        if (Corners.areFound(usual)) {
            return usual;
        }
        for (int mask = 0; mask < com.google.zxing.qrcode.encoder.QRCode.NUM_MASK_PATTERNS; mask++) {
            BitMatrix other = new Modules(text).masked(mask).encode();
            if (Corners.areFound(other)) {
                return other;
            }
        }
        return usual;
    }

    /** Modules along one side, 21 to 177. */
    public int side() {
        return modules.getWidth();
    }

    /** Modules along one side with the quiet zone. */
    public int fullSide() {
        return side() + 2 * QUIET_ZONE;
    }

    public boolean isDark(int column, int row) {
        return modules.get(column, row);
    }

    /** Dark modules side by side as one run: fewer bytes than single ones, and no hairlines between them in print. */
    public List<Run> runs() {
        List<Run> runs = new ArrayList<>();
        for (int row = 0; row < side(); row++) {
            int column = 0;
            while (column < side()) {
                int end = column;
                while (end < side() && isDark(end, row)) {
                    end++;
                }
                if (end > column) {
                    runs.add(new Run(column, row, end - column));
                }
                column = Math.max(end, column + 1);
            }
        }
        return runs;
    }

    /** Dark modules in a row. */
    public record Run(int column, int row, int length) {}

    /** QRGen's own images take 30 ms each; its matrix, which only a subclass reaches, takes a half. */
    private static final class Modules extends QRCode {

        private Modules(String text) {
            super(text);
            withErrorCorrection(ErrorCorrectionLevel.Q);
            withCharset(StandardCharsets.UTF_8.name());
            withHint(EncodeHintType.QR_COMPACT, true);
            withHint(EncodeHintType.MARGIN, 0);
            // Smaller than any symbol: zxing then gives one pixel a module.
            withSize(1, 1);
        }

        private Modules masked(int pattern) {
            withHint(EncodeHintType.QR_MASK_PATTERN, pattern);
            return this;
        }

        private BitMatrix encode() throws WriterException {
            return createMatrix(text);
        }
    }
}
