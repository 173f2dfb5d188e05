package org.samvad.system;

import boofcv.abst.fiducial.QrCodeDetector;
import boofcv.factory.fiducial.FactoryFiducial;
import boofcv.struct.image.GrayU8;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;

/** Two decoders that know nothing of each other or of us. */
final class QrReaders {

    private QrReaders() {}

    static String withZxing(byte[] png) throws IOException, NotFoundException {
        return withZxing(ImageIO.read(new ByteArrayInputStream(png)));
    }

    /**
     * From where the picture was taken or, like a phone in a hand, a little farther away. For codes that are different in each run: one size
     * in 700 and a code do not suit zxing.
     */
    static String withZxingInAHand(byte[] png) throws IOException, NotFoundException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        for (double farther : new double[] {1, 0.9, 0.8}) {
            try {
                return withZxing(smaller(image, farther));
            } catch (NotFoundException missed) {
                // The next look is from elsewhere.
            }
        }
        return withZxing(smaller(image, 0.7));
    }

    private static BufferedImage smaller(BufferedImage image, double scale) {
        int width = (int) (image.getWidth() * scale);
        int height = (int) (image.getHeight() * scale);
        BufferedImage smaller = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = smaller.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(image, 0, 0, width, height, null);
        graphics.dispose();
        return smaller;
    }

    private static String withZxing(BufferedImage image) throws NotFoundException {
        return new MultiFormatReader()
                .decode(new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(image))))
                .getText();
    }

    static String withBoofCv(byte[] png) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        GrayU8 gray = new GrayU8(image.getWidth(), image.getHeight());
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                gray.set(x, y, image.getRGB(x, y) & 0xFF);
            }
        }
        QrCodeDetector<GrayU8> detector = FactoryFiducial.qrcode(null, GrayU8.class);
        detector.process(gray);
        return detector.getDetections().getFirst().message;
    }
}
