package org.samvad.complaint.attachment.photo.vp8;

/** Smooths the edges of blocks (RFC 6386, 15). */
final class Smoothing {

    private final FrameHeader header;
    private final Plane[] planes;
    private int limit;
    private int innerLimit;
    private int steep;

    /** @param planes brightness, and both colours */
    Smoothing(FrameHeader header, Plane... planes) {
        this.header = header;
        this.planes = planes;
    }

    /** @param inner whether also between the small blocks */
    void block(int column, boolean first, int level, boolean inner) {
        if (level == 0) {
            return;
        }
        innerLimit = level;
        if (header.sharpness > 0) {
            innerLimit = Math.min(level >> (header.sharpness > 4 ? 2 : 1), 9 - header.sharpness);
        }
        innerLimit = Math.max(1, innerLimit);
        limit = 2 * level + innerLimit;
        steep = level >= 40 ? 2 : level >= 15 ? 1 : 0;
        for (Plane plane : planes) {
            if (header.simpleFilter && plane.size == 8) {
                return;
            }
            int corner = plane.size * plane.stride + column * plane.size;
            if (column > 0) {
                edge(plane, corner, 1, plane.stride, true);
            }
            for (int x = 4; inner && x < plane.size; x += 4) {
                edge(plane, corner + x, 1, plane.stride, false);
            }
            if (!first) {
                edge(plane, corner, plane.stride, 1, true);
            }
            for (int y = 4; inner && y < plane.size; y += 4) {
                edge(plane, corner + y * plane.stride, plane.stride, 1, false);
            }
        }
    }

    /**
     * @param across from pixel to pixel over the edge
     * @param along from one place of the edge to the next
     * @param outer between blocks of 16 pixels
     */
    private void edge(Plane plane, int from, int across, int along, boolean outer) {
        byte[] lines = plane.lines;
        int most = outer ? limit + 4 : limit;
        for (int place = 0; place < plane.size; place++) {
            int at = from + place * along;
            int before = difference(lines, at - 2 * across, at - across);
            int behind = difference(lines, at + across, at);
            int over = 2 * difference(lines, at - across, at) + difference(lines, at - 2 * across, at + across) / 2;
            if (over > most) {
                continue;
            }
            if (header.simpleFilter) {
                narrow(lines, at, across);
            } else if (before <= innerLimit && behind <= innerLimit && isFlat(lines, at, across)) {
                if (before > steep || behind > steep) {
                    narrow(lines, at, across);
                } else if (outer) {
                    wide(lines, at, across);
                } else {
                    middle(lines, at, across);
                }
            }
        }
    }

    private boolean isFlat(byte[] lines, int at, int across) {
        return difference(lines, at - 4 * across, at - 3 * across) <= innerLimit
                && difference(lines, at - 3 * across, at - 2 * across) <= innerLimit
                && difference(lines, at + 3 * across, at + 2 * across) <= innerLimit
                && difference(lines, at + 2 * across, at + across) <= innerLimit;
    }

    private static int difference(byte[] lines, int one, int other) {
        return Math.abs(Byte.toUnsignedInt(lines[one]) - Byte.toUnsignedInt(lines[other]));
    }

    private static int signed(byte[] lines, int at) {
        return Byte.toUnsignedInt(lines[at]) - 128;
    }

    private static int cut(int value) {
        return Math.max(-128, Math.min(127, value));
    }

    private static void change(byte[] lines, int at, int by) {
        lines[at] = (byte) (cut(signed(lines, at) + by) + 128);
    }

    private static int step(byte[] lines, int at, int across) {
        return 3 * (signed(lines, at) - signed(lines, at - across));
    }

    private static int outerStep(byte[] lines, int at, int across) {
        return cut(signed(lines, at - 2 * across) - signed(lines, at + across));
    }

    private static void narrow(byte[] lines, int at, int across) {
        int by = cut(step(lines, at, across) + outerStep(lines, at, across));
        change(lines, at - across, cut(by + 3) >> 3);
        change(lines, at, -(cut(by + 4) >> 3));
    }

    private static void middle(byte[] lines, int at, int across) {
        int by = cut(step(lines, at, across));
        int behind = cut(by + 4) >> 3;
        int half = behind + 1 >> 1;
        change(lines, at - across, cut(by + 3) >> 3);
        change(lines, at, -behind);
        change(lines, at - 2 * across, half);
        change(lines, at + across, -half);
    }

    private static void wide(byte[] lines, int at, int across) {
        int by = cut(step(lines, at, across) + outerStep(lines, at, across));
        for (int place = 0; place < 3; place++) {
            int part = (27 - 9 * place) * by + 63 >> 7;
            change(lines, at - (place + 1) * across, part);
            change(lines, at + place * across, -part);
        }
    }
}
