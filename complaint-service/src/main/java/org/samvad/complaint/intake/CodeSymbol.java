package org.samvad.complaint.intake;

import com.google.zxing.EncodeHintType;
import com.google.zxing.FormatException;
import com.google.zxing.NotFoundException;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.detector.Detector;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The QR symbol of a tracking code. Of the eight masks a symbol can wear, the standard's choice makes about two in 1,000 codes look as if
 * they had a corner in their middle, and a phone that reads with zxing finds nothing; they wear another (docs/adr/0026).
 */
final class CodeSymbol {

    /** Modules of white around it. */
    static final int QUIET = 4;

    private static final int MASKS = 8;
    /** Pixels along a module of the picture that the detector looks at. */
    private static final int SCALE = 4;

    private CodeSymbol() {}

    static ByteMatrix of(String digits) {
        ByteMatrix standard = encode(digits, Map.of());
        return Stream.concat(
                        Stream.of(standard),
                        IntStream.range(0, MASKS)
                                .mapToObj(mask -> encode(digits, Map.of(EncodeHintType.QR_MASK_PATTERN, mask))))
                .filter(CodeSymbol::isFound)
                .findFirst()
                .orElse(standard);
    }

    private static ByteMatrix encode(String digits, Map<EncodeHintType, ?> hints) {
        try {
            return Encoder.encode(digits, ErrorCorrectionLevel.Q, hints).getMatrix();
        } catch (WriterException impossible) {
            throw new IllegalStateException("sixteen digits fit into every symbol", impossible);
        }
    }

    /** Whether a reader gets from a flawless picture the modules that were drawn. */
    private static boolean isFound(ByteMatrix modules) {
        int side = modules.getWidth();
        BitMatrix drawn = new BitMatrix(side);
        BitMatrix picture = new BitMatrix((side + 2 * QUIET) * SCALE);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                if (modules.get(x, y) == 1) {
                    drawn.set(x, y);
                    picture.setRegion((QUIET + x) * SCALE, (QUIET + y) * SCALE, SCALE, SCALE);
                }
            }
        }
        try {
            return new Detector(picture).detect().getBits().equals(drawn);
        } catch (NotFoundException | FormatException unfound) {
            return false;
        }
    }
}
