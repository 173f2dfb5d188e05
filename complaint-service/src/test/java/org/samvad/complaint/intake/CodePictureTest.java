package org.samvad.complaint.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samvad.complaint.complaint.TrackingCode;

class CodePictureTest {

    private static BufferedImage picture(String digits) throws Exception {
        return ImageIO.read(new ByteArrayInputStream(CodePicture.png(TrackingCode.parse(digits))));
    }

    /** With the standard's choice of a mask, a reader finds nothing on the last two. */
    @ParameterizedTest
    @ValueSource(strings = {"5724903182641756", "0000000000000000", "2934931023552248", "1275110161271999"})
    void theSymbolHoldsTheDigits(String digits) throws Exception {
        assertThat(read(picture(digits))).isEqualTo(digits);
    }

    private static String read(BufferedImage picture) throws Exception {
        BinaryBitmap bitmap = new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(picture)));
        return new QRCodeReader().decode(bitmap).getText();
    }

    @Test
    void bothLinesOfDigitsStandBelowItAndInsideThePicture() throws Exception {
        BufferedImage picture = picture("0000000000000000");
        assertThat(picture.getWidth()).isEqualTo(CodePicture.WIDTH);
        assertThat(picture.getHeight()).isEqualTo(CodePicture.HEIGHT);
        assertThat(darkIn(picture, 744, 828)).isPositive().isEqualTo(darkIn(picture, 876, 960));
        assertThat(darkIn(picture, 960, CodePicture.HEIGHT)).isZero();
        assertThat(darkIn(picture, 0, 96)).isZero();
    }

    private static long darkIn(BufferedImage picture, int from, int to) {
        long dark = 0;
        for (int y = from; y < to; y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                dark += (picture.getRGB(x, y) & 0xFF) == 0 ? 1 : 0;
            }
        }
        return dark;
    }
}
