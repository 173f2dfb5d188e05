package org.samvad.complaint.attachment.photo.vp8;

/** What a key frame says of itself before its blocks (RFC 6386, 9). */
final class FrameHeader {

    static final int SEGMENTS = 4;
    /** Of the frame: three bytes, a mark of three, and width and height. */
    static final int START_BYTES = 10;

    private static final int KEY_FRAME_MARK = 0x2A019D;

    final int width;
    final int height;
    final BoolReader modes;
    final BoolReader[] tokens;
    final int[] probabilities = Tables.probabilities();
    final int[] segmentTree = {255, 255, 255};
    boolean hasSegmentMap;
    boolean simpleFilter;
    int sharpness;
    boolean skips;
    int skipProbability;

    private final byte[] bytes;
    private boolean segmented;
    private boolean absolute;
    private final int[] segmentSteps = new int[SEGMENTS];
    private final int[] segmentLevels = new int[SEGMENTS];
    private int level;
    private boolean adjusted;
    private int keyFrameAdjustment;
    private int smallBlockAdjustment;
    private int step;
    private final int[] stepChanges = new int[5];

    /** @param from where the frame begins in {@code bytes}, which end with it */
    FrameHeader(byte[] bytes, int from) {
        this.bytes = bytes;
        int start = bytes24(from);
        int mark = bytes24(from + 3);
        if ((start & 1) != 0 || mark != KEY_FRAME_MARK) {
            throw new IllegalArgumentException("no key frame");
        }
        width = bytes24(from + 6) & 0x3FFF;
        height = bytes24(from + 7) >> 8 & 0x3FFF;
        int first = from + START_BYTES;
        int firstEnd = first + (start >> 5);
        modes = new BoolReader(bytes, first, firstEnd);
        // Colour space, and whether decoders may leave values as they come out.
        modes.number(2);
        readSegments();
        readFilter();
        tokens = partitions(firstEnd, 1 << modes.number(2));
        readSteps();
        // Whether the probabilities are for later frames, too.
        modes.flag();
        for (int index = 0; index < Tables.PROBABILITIES; index++) {
            if (modes.bit(Tables.change(index)) == 1) {
                probabilities[index] = modes.number(8);
            }
        }
        skips = modes.flag();
        skipProbability = skips ? modes.number(8) : 0;
    }

    private int bytes24(int at) {
        return Byte.toUnsignedInt(bytes[at])
                | Byte.toUnsignedInt(bytes[at + 1]) << 8
                | Byte.toUnsignedInt(bytes[at + 2]) << 16;
    }

    private void readSegments() {
        segmented = modes.flag();
        if (!segmented) {
            return;
        }
        hasSegmentMap = modes.flag();
        if (modes.flag()) {
            absolute = modes.flag();
            for (int segment = 0; segment < SEGMENTS; segment++) {
                segmentSteps[segment] = modes.optional(7);
            }
            for (int segment = 0; segment < SEGMENTS; segment++) {
                segmentLevels[segment] = modes.optional(6);
            }
        }
        if (hasSegmentMap) {
            for (int place = 0; place < segmentTree.length; place++) {
                segmentTree[place] = modes.flag() ? modes.number(8) : 255;
            }
        }
    }

    private void readFilter() {
        simpleFilter = modes.flag();
        level = modes.number(6);
        sharpness = modes.number(3);
        adjusted = modes.flag();
        if (adjusted && modes.flag()) {
            // Of references, and of modes: the first of each is for key frames and for small blocks.
            for (int place = 0; place < 8; place++) {
                int change = modes.optional(6);
                keyFrameAdjustment = place == 0 ? change : keyFrameAdjustment;
                smallBlockAdjustment = place == 4 ? change : smallBlockAdjustment;
            }
        }
    }

    /** The parts that hold coefficients, of which rows of blocks take one after the other. */
    private BoolReader[] partitions(int from, int count) {
        BoolReader[] parts = new BoolReader[count];
        int at = from + 3 * (count - 1);
        for (int part = 0; part < count; part++) {
            int end = part < count - 1 ? at + bytes24(from + 3 * part) : bytes.length;
            parts[part] = new BoolReader(bytes, at, end);
            at = end;
        }
        return parts;
    }

    private void readSteps() {
        step = modes.number(7);
        for (int kind = 0; kind < stepChanges.length; kind++) {
            stepChanges[kind] = modes.optional(4);
        }
    }

    /** What coefficients of a segment are multiplied by: DC and AC of brightness, of its second order, and of colour. */
    int[] steps(int segment) {
        int base = Tables.clamp(segmented ? segmentSteps[segment] + (absolute ? 0 : step) : step, 127);
        return new int[] {
            Tables.dc(base + stepChanges[0]),
            Tables.ac(base),
            Tables.dc(base + stepChanges[1]) * 2,
            Math.max(8, Tables.ac(base + stepChanges[2]) * 155 / 100),
            Math.min(132, Tables.dc(base + stepChanges[3])),
            Tables.ac(base + stepChanges[4])
        };
    }

    /** How much the edges of a block are smoothed, 0 to 63. */
    int level(int segment, boolean smallBlocks) {
        int wanted = segmented ? segmentLevels[segment] + (absolute ? 0 : level) : level;
        if (adjusted) {
            wanted += keyFrameAdjustment + (smallBlocks ? smallBlockAdjustment : 0);
        }
        return level == 0 ? 0 : Tables.clamp(wanted, 63);
    }
}
