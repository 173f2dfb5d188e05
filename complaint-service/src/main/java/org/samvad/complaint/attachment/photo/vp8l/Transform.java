package org.samvad.complaint.attachment.photo.vp8l;

/**
 * One that an encoder applied to the picture (RFC 9649, 3.4), to be undone.
 *
 * @param width of the picture to which it was applied
 * @param bits how large its blocks are, or how many pixels of a palette are in one
 * @param data an element for each block, or the palette
 */
@SuppressWarnings("ArrayRecordComponent")
record Transform(Kind kind, int width, int bits, int[] data) {

    enum Kind {
        PREDICTOR,
        CROSS_COLOUR,
        SUBTRACT_GREEN,
        PALETTE
    }

    static Transform read(BitReader in, Kind kind, int width, int height) {
        return switch (kind) {
            case PREDICTOR, CROSS_COLOUR -> {
                int bits = in.read(3) + 2;
                int[] data = CodedPixels.read(in, CodedPixels.blocks(width, bits), CodedPixels.blocks(height, bits));
                yield new Transform(kind, width, bits, data);
            }
            case SUBTRACT_GREEN -> new Transform(kind, width, 0, new int[0]);
            case PALETTE -> palette(in, width);
        };
    }

    private static Transform palette(BitReader in, int width) {
        int size = in.read(8) + 1;
        int[] colours = CodedPixels.read(in, size, 1);
        for (int place = 1; place < size; place++) {
            colours[place] = Argb.add(colours[place], colours[place - 1]);
        }
        int bits = size <= 2 ? 3 : size <= 4 ? 2 : size <= 16 ? 1 : 0;
        return new Transform(Kind.PALETTE, width, bits, colours);
    }

    /** The width of what it left. */
    int widthBehind() {
        return kind == Kind.PALETTE ? CodedPixels.blocks(width, bits) : width;
    }

    /** @return the pixels as they were before, in the same array where there are as many */
    int[] undo(int[] pixels) {
        switch (kind) {
            case PREDICTOR -> Predictor.undo(pixels, width, bits, data);
            case CROSS_COLOUR -> crossColour(pixels);
            case SUBTRACT_GREEN -> {
                for (int at = 0; at < pixels.length; at++) {
                    int green = pixels[at] >> 8 & 0xFF;
                    pixels[at] = Argb.add(pixels[at], green << 16 | green);
                }
            }
            case PALETTE -> {
                return spread(pixels);
            }
        }
        return pixels;
    }

    private void crossColour(int[] pixels) {
        int columns = CodedPixels.blocks(width, bits);
        for (int at = 0; at < pixels.length; at++) {
            int element = data[(at / width >> bits) * columns + (at % width >> bits)];
            int pixel = pixels[at];
            int green = pixel >> 8;
            int red = (pixel >> 16) + share(element, green);
            int blue = pixel + share(element >> 8, green) + share(element >> 16, red);
            pixels[at] = pixel & 0xFF00FF00 | (red & 0xFF) << 16 | blue & 0xFF;
        }
    }

    private static int share(int factor, int colour) {
        return (byte) factor * (byte) colour >> 5;
    }

    private int[] spread(int[] packed) {
        int columns = widthBehind();
        int height = packed.length / columns;
        int[] pixels = bits == 0 ? packed : new int[width * height];
        int colourBits = Byte.SIZE >> bits;
        int among = (1 << bits) - 1;
        for (int at = 0; at < pixels.length; at++) {
            int x = at % width;
            int together = packed[at / width * columns + (x >> bits)] >> 8 & 0xFF;
            int index = together >> (x & among) * colourBits & (1 << colourBits) - 1;
            pixels[at] = index < data.length ? data[index] : 0;
        }
        return pixels;
    }
}
