package org.samvad.qr.health;

import java.io.IOException;
import javax.imageio.IIOException;
import javax.imageio.stream.ImageInputStream;
import org.samvad.kit.picture.JpegFrame;

/** Looks into a JPEG as far as its first scan. */
final class JpegHeader {

    private static final int SCAN = 0xDA;

    private JpegHeader() {}

    /**
     * Whether the decoder would keep too much of it, see {@link JpegFrame}. Goes back to where it began.
     *
     * @param in at the start of a JPEG
     * @throws IOException also if there is no frame or no scan
     */
    static boolean keepsTooMuch(ImageInputStream in) throws IOException {
        long start = in.getStreamPosition();
        try {
            in.skipBytes(2);
            return untilScan(in);
        } finally {
            in.seek(start);
        }
    }

    private static boolean untilScan(ImageInputStream in) throws IOException {
        JpegFrame frame = null;
        while (true) {
            int marker = marker(in);
            if (isAlone(marker)) {
                throw new IIOException("a marker that has no place before a scan");
            }
            byte[] content = new byte[Math.max(0, in.readUnsignedShort() - 2)];
            in.readFully(content);
            if (JpegFrame.isMarkedBy(marker)) {
                frame = JpegFrame.read(marker, content);
            } else if (marker == SCAN) {
                if (frame == null || content.length == 0) {
                    throw new IIOException("a scan without a frame");
                }
                return frame.keepsTooMuch(content[0]);
            }
        }
    }

    /** Of those that nothing belongs to: what follows would be taken for a length (T.81, table B.1). */
    private static boolean isAlone(int marker) {
        return marker == 0x01 || marker >= 0xD0 && marker <= 0xD9;
    }

    private static int marker(ImageInputStream in) throws IOException {
        int letter = in.readUnsignedByte();
        while (letter != 0xFF) {
            letter = in.readUnsignedByte();
        }
        while (letter == 0xFF) {
            letter = in.readUnsignedByte();
        }
        return letter;
    }
}
