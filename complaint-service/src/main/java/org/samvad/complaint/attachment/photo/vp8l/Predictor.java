package org.samvad.complaint.attachment.photo.vp8l;

/** Adds what was foretold from the pixels before (RFC 9649, 3.4.1). */
final class Predictor {

    private static final int BLACK = 0xFF000000;

    private Predictor() {}

    static void undo(int[] pixels, int width, int bits, int[] modes) {
        int columns = CodedPixels.blocks(width, bits);
        pixels[0] = Argb.add(pixels[0], BLACK);
        for (int at = 1; at < Math.min(width, pixels.length); at++) {
            pixels[at] = Argb.add(pixels[at], pixels[at - 1]);
        }
        for (int at = width; at < pixels.length; at++) {
            int x = at % width;
            int mode = x == 0 ? 2 : modes[(at / width >> bits) * columns + (x >> bits)] >> 8 & 0xF;
            pixels[at] = Argb.add(pixels[at], foretold(mode, pixels, at, width));
        }
    }

    /** At the end of a line the pixel above to the right is the first of this line. */
    private static int foretold(int mode, int[] pixels, int at, int width) {
        int left = pixels[at - 1];
        int top = pixels[at - width];
        int right = pixels[at - width + 1];
        int corner = at > width ? pixels[at - width - 1] : 0;
        return switch (mode) {
            case 1 -> left;
            case 2 -> top;
            case 3 -> right;
            case 4 -> corner;
            case 5 -> Argb.mean(Argb.mean(left, right), top);
            case 6 -> Argb.mean(left, corner);
            case 7 -> Argb.mean(left, top);
            case 8 -> Argb.mean(corner, top);
            case 9 -> Argb.mean(top, right);
            case 10 -> Argb.mean(Argb.mean(left, corner), Argb.mean(top, right));
            case 11 -> nearer(left, top, corner);
            case 12 -> gradient(left, top, corner);
            case 13 -> halfGradient(Argb.mean(left, top), corner);
            default -> BLACK;
        };
    }

    private static int nearer(int left, int top, int corner) {
        int toLeft = 0;
        int toTop = 0;
        for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
            toLeft += Math.abs(part(top, shift) - part(corner, shift));
            toTop += Math.abs(part(left, shift) - part(corner, shift));
        }
        return toLeft < toTop ? left : top;
    }

    private static int gradient(int left, int top, int corner) {
        int all = 0;
        for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
            all |= within(part(left, shift) + part(top, shift) - part(corner, shift)) << shift;
        }
        return all;
    }

    private static int halfGradient(int mean, int corner) {
        int all = 0;
        for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
            all |= within(part(mean, shift) + (part(mean, shift) - part(corner, shift)) / 2) << shift;
        }
        return all;
    }

    private static int part(int pixel, int shift) {
        return pixel >> shift & 0xFF;
    }

    private static int within(int value) {
        return Math.clamp(value, 0, 0xFF);
    }
}
