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

    @ParameterizedTest
    @ValueSource(strings = {"5724903182641756", "0000000000000000"})
    void theSymbolHoldsTheDigits(String digits) throws Exception {
        BinaryBitmap bitmap = new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(picture(digits))));
        assertThat(new QRCodeReader().decode(bitmap).getText()).isEqualTo(digits);
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
