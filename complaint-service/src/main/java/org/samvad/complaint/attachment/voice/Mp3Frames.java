package org.samvad.complaint.attachment.voice;

import static org.samvad.complaint.attachment.voice.VoiceRefusedException.require;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Frames of MPEG audio, layers II and III (ISO 11172-3, 2.4.1). Tags before, between and behind them are left out. */
final class Mp3Frames {

    private static final int[] KBITS_1 = {0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320};
    private static final int[] KBITS_1_LAYER_2 = {0, 32, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 384};
    private static final int[] KBITS_2 = {0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160};
    private static final int[] RATES = {44_100, 48_000, 32_000};
    /** Behind the header and what describes the granules, which one or two channels make of different lengths; with a checksum or without. */
    private static final int[] INDEX_PLACES = {13, 15, 21, 23, 36, 38};

    private static final int LAYER_2 = 2;
    private static final int LAYER_3 = 1;

    private Mp3Frames() {}

    /** Length in bytes and sound of one frame. */
    private record Frame(int length, int samples, int rate, int layer) {

        static final Frame NONE = new Frame(0, 0, 1, 0);

        boolean isLike(Frame other) {
            return length > 0 && other.samples == samples && other.rate == rate && other.layer == layer;
        }
    }

    static CleanVoice read(ByteBuffer file) throws VoiceRefusedException {
        List<byte[]> frames = new ArrayList<>();
        Frame kind = Frame.NONE;
        int at = file.position();
        boolean inStep = false;
        while (at < file.limit()) {
            Frame frame = at(file, at);
            boolean fits = frame.length() > 0 && at + frame.length() <= file.limit();
            boolean same = frames.isEmpty() || frame.isLike(kind);
            // A recording at another rate that was put behind this one: its sound fits no file together with it.
            require(same || !fits || !isFollowed(file, at, frame));
            if (fits && same && (inStep || isFollowed(file, at, frame))) {
                byte[] bytes = Frames.next(file.position(at), frame.length());
                if (!isIndex(bytes)) {
                    frames.add(bytes);
                }
                kind = frame;
                at += frame.length();
                inStep = true;
            } else {
                at = Tags.behind(file, at);
                inStep = false;
            }
        }
        require(frames.size() > 1);
        long samples = (long) frames.size() * kind.samples();
        return new CleanVoice(kind.layer() == LAYER_3 ? "audio/mpeg" : "audio/mp2", Frames.join(frames), (int)
                (samples / kind.rate()));
    }

    /** Whether another one of its kind, or the end of the file, is behind it. */
    private static boolean isFollowed(ByteBuffer file, int at, Frame frame) {
        int next = at + frame.length();
        return next == file.limit() || at(file, next).isLike(frame);
    }

    /** The first frame of a recording may be an index with the encoder's name instead of sound. */
    private static boolean isIndex(byte[] frame) {
        for (int place : INDEX_PLACES) {
            if (place + 4 <= frame.length) {
                String name = new String(frame, place, 4, StandardCharsets.ISO_8859_1);
                if (name.equals("Xing") || name.equals("Info") || name.equals("VBRI")) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A frame of length 0 where there is none. */
    private static Frame at(ByteBuffer file, int at) {
        if (at + 4 > file.limit()) {
            return Frame.NONE;
        }
        int header = file.getInt(at);
        int version = header >> 19 & 3;
        int bitrate = header >> 12 & 0xF;
        int rate = header >> 10 & 3;
        int layer = header >> 17 & 3;
        boolean sound = header >>> 21 == 0x7FF && version != 1 && (layer == LAYER_2 || layer == LAYER_3);
        if (!sound || bitrate == 0 || bitrate == 15 || rate == 3) {
            return Frame.NONE;
        }
        boolean first = version == 3;
        int hertz = RATES[rate] >> (first ? 0 : version == 2 ? 1 : 2);
        int samples = first || layer == LAYER_2 ? 1152 : 576;
        int[] ofFirst = layer == LAYER_2 ? KBITS_1_LAYER_2 : KBITS_1;
        int kbits = (first ? ofFirst : KBITS_2)[bitrate];
        return new Frame(samples / 8 * kbits * 1000 / hertz + (header >> 9 & 1), samples, hertz, layer);
    }
}
