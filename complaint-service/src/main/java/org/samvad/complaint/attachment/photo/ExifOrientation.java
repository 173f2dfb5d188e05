package org.samvad.complaint.attachment.photo;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Finds the one fact in a picture's Exif that its pixels lack: which side is up. The rest of it is never read. */
final class ExifOrientation {

    /** As the camera held it. */
    static final int UPRIGHT = 1;

    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final int TIFF_MARK = 42;
    private static final int ORIENTATION = 0x0112;
    private static final int SHORT = 3;
    private static final int ENTRY_BYTES = 12;

    private ExifOrientation() {}

    /**
     * @param exif a TIFF structure, with or without the mark that comes before it in a JPEG
     * @return 1 to 8; {@link #UPRIGHT} if it says nothing or can't be read
     */
    static int of(byte[] exif) {
        int start = startsWithMark(exif) ? EXIF.length : 0;
        try {
            return read(ByteBuffer.wrap(exif, start, exif.length - start).slice());
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException cutOff) {
            return UPRIGHT;
        }
    }

    private static boolean startsWithMark(byte[] exif) {
        return exif.length >= EXIF.length
                && new String(exif, 0, EXIF.length, StandardCharsets.US_ASCII)
                        .equals(new String(EXIF, StandardCharsets.US_ASCII));
    }

    private static int read(ByteBuffer tiff) {
        short order = tiff.getShort();
        tiff.order(order == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        if (tiff.getShort() != TIFF_MARK) {
            return UPRIGHT;
        }
        tiff.position(tiff.getInt());
        int entries = Short.toUnsignedInt(tiff.getShort());
        for (int entry = 0; entry < entries; entry++) {
            int at = tiff.position();
            if (Short.toUnsignedInt(tiff.getShort()) == ORIENTATION && tiff.getShort() == SHORT) {
                int value = tiff.getShort(at + 8);
                return value >= 1 && value <= 8 ? value : UPRIGHT;
            }
            tiff.position(at + ENTRY_BYTES);
        }
        return UPRIGHT;
    }
}
