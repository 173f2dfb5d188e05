package org.samvad.complaint.attachment.photo.vp8l;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Pixels as literals, copies of earlier ones, and numbers of a cache (RFC 9649, 3.5 and 3.6). */
final class CodedPixels {

    /** Encoders make some 2,600 at most. */
    private static final int MOST_GROUPS = 4_096;

    /** Of all codes together, two bytes each. */
    private static final int MOST_SYMBOLS = 2_000_000;

    private static final int LITERALS = 256;
    private static final int LENGTHS = 24;
    private static final int DISTANCES = 40;
    private static final int LARGEST_CACHE = 11;
    private static final int CACHE_FACTOR = 0x1E35A7BD;
    private static final int[] NEAR = near();

    private final BitReader in;
    private final int width;
    private final int[] pixels;
    private final int cacheBits;
    private final int[] cache;
    private int symbolsLeft = MOST_SYMBOLS;

    private record Group(PrefixCode green, PrefixCode red, PrefixCode blue, PrefixCode alpha, PrefixCode distance) {}

    private CodedPixels(BitReader in, int width, int height) {
        this.in = in;
        this.width = width;
        this.pixels = new int[width * height];
        this.cacheBits = in.readFlag() ? in.read(4) : 0;
        require(cacheBits <= LARGEST_CACHE);
        this.cache = new int[cacheBits == 0 ? 0 : 1 << cacheBits];
    }

    /** The picture itself, whose codes may differ from place to place. */
    static int[] readMain(BitReader in, int width, int height) {
        CodedPixels coded = new CodedPixels(in, width, height);
        if (!in.readFlag()) {
            coded.read(new int[1], 1, 0);
            return coded.pixels;
        }
        int bits = in.read(3) + 2;
        int columns = blocks(width, bits);
        int[] groups = read(in, columns, blocks(height, bits));
        for (int place = 0; place < groups.length; place++) {
            groups[place] = groups[place] >> 8 & 0xFFFF;
        }
        coded.read(groups, columns, bits);
        return coded.pixels;
    }

    /** What goes with the picture: numbers of codes, transforms, a palette. */
    static int[] read(BitReader in, int width, int height) {
        CodedPixels coded = new CodedPixels(in, width, height);
        coded.read(new int[1], 1, 0);
        return coded.pixels;
    }

    /** How many blocks of two to the power of {@code bits} a length takes. */
    static int blocks(int length, int bits) {
        return length + (1 << bits) - 1 >> bits;
    }

    private Group group() {
        return new Group(
                code(LITERALS + LENGTHS + cache.length),
                code(LITERALS),
                code(LITERALS),
                code(LITERALS),
                code(DISTANCES));
    }

    private PrefixCode code(int alphabet) {
        PrefixCode code = PrefixCode.read(in, alphabet);
        symbolsLeft -= code.size();
        require(symbolsLeft >= 0);
        return code;
    }

    /** @param numbers of the groups of codes, by block; one for all where {@code bits} is 0 */
    private void read(int[] numbers, int columns, int bits) {
        int count = IntStream.of(numbers).max().orElseThrow() + 1;
        require(count <= MOST_GROUPS);
        Group[] groups = new Group[count];
        for (int number = 0; number < count; number++) {
            groups[number] = group();
        }
        int at = 0;
        while (at < pixels.length) {
            int x = at % width;
            int y = at / width;
            Group group = groups[bits == 0 ? 0 : numbers[(y >> bits) * columns + (x >> bits)]];
            int symbol = group.green().next(in);
            if (symbol < LITERALS) {
                int red = group.red().next(in);
                int blue = group.blue().next(in);
                keep(at++, group.alpha().next(in) << 24 | red << 16 | symbol << 8 | blue);
            } else if (symbol < LITERALS + LENGTHS) {
                int length = number(symbol - LITERALS);
                int back = distance(number(group.distance().next(in)));
                require(back <= at && length <= pixels.length - at);
                for (int end = at + length; at < end; at++) {
                    keep(at, pixels[at - back]);
                }
            } else {
                keep(at++, cache[symbol - LITERALS - LENGTHS]);
            }
        }
    }

    private void keep(int at, int pixel) {
        pixels[at] = pixel;
        if (cacheBits > 0) {
            cache[CACHE_FACTOR * pixel >>> Integer.SIZE - cacheBits] = pixel;
        }
    }

    private int number(int symbol) {
        if (symbol < 4) {
            return symbol + 1;
        }
        int extra = symbol - 2 >> 1;
        return (2 + (symbol & 1) << extra) + in.read(extra) + 1;
    }

    private int distance(int code) {
        if (code > NEAR.length) {
            return code - NEAR.length;
        }
        int near = NEAR[code - 1];
        return Math.max(1, (near >> 8) * width + (byte) near);
    }

    /** The pixels left and above, the nearest first; of equally near ones the one with fewer columns between, then the left one. */
    private static int[] near() {
        return IntStream.range(0, 8 * 16)
                .mapToObj(place -> new int[] {place % 16 - 7, place / 16})
                .filter(place -> place[1] > 0 || place[0] > 0)
                .sorted(Comparator.<int[]>comparingInt(place -> place[0] * place[0] + place[1] * place[1])
                        .thenComparingInt(place -> Math.abs(place[0]))
                        .thenComparingInt(place -> -place[0]))
                .mapToInt(place -> place[1] << 8 | place[0] & 0xFF)
                .toArray();
    }

    private static void require(boolean condition) {
        if (!condition) {
            throw new IllegalArgumentException("damaged pixels");
        }
    }
}
