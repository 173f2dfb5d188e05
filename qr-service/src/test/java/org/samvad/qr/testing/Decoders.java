package org.samvad.qr.testing;

import boofcv.abst.fiducial.QrCodeDetector;
import boofcv.alg.fiducial.qrcode.QrCode;
import boofcv.factory.fiducial.FactoryFiducial;
import boofcv.struct.image.GrayU8;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Two readers of codes that share no line of code. */
public final class Decoders {

    private Decoders() {}

    /**
     * What zxing reads from where the image was taken or, like a phone in a hand, a little farther away. For codes that are different in each
     * run: of 9,600 pages with random codes zxing missed 15 at their size, and BoofCV one; of the 4,200 that zxing looked at again none.
     */
    public static String zxingInAHand(BufferedImage image) {
        return inAHand(image, Decoders::zxing);
    }

    /** As {@link #zxingInAHand}. */
    public static String boofcvInAHand(BufferedImage image) {
        return inAHand(image, Decoders::boofcv);
    }

    private static String inAHand(BufferedImage image, Function<BufferedImage, String> reader) {
        for (double farther : new double[] {1, 0.9, 0.8}) {
            try {
                return reader.apply(smaller(image, farther));
            } catch (AssertionError missed) {
                // The next look is from elsewhere.
            }
        }
        return reader.apply(smaller(image, 0.7));
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

    /** What zxing reads. */
    public static String zxing(BufferedImage image) {
        try {
            BinaryBitmap bitmap = new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(image)));
            return new QRCodeReader()
                    .decode(bitmap, Map.of(DecodeHintType.TRY_HARDER, true))
                    .getText();
        } catch (NotFoundException | com.google.zxing.ChecksumException | com.google.zxing.FormatException unread) {
            throw new AssertionError("zxing reads no code", unread);
        }
    }

    /** What BoofCV reads. */
    public static String boofcv(BufferedImage image) {
        QrCodeDetector<GrayU8> detector = FactoryFiducial.qrcode(null, GrayU8.class);
        detector.process(grey(image));
        List<QrCode> found = detector.getDetections();
        if (found.size() != 1) {
            throw new AssertionError("BoofCV reads " + found.size() + " codes");
        }
        return found.getFirst().message;
    }

    private static GrayU8 grey(BufferedImage image) {
        GrayU8 grey = new GrayU8(image.getWidth(), image.getHeight());
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                grey.set(x, y, image.getRGB(x, y) & 0xFF);
            }
        }
        return grey;
    }
}
