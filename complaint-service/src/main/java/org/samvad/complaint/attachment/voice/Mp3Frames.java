package org.samvad.complaint.attachment.voice;

import static org.samvad.complaint.attachment.voice.VoiceRefusedException.require;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
    private record Frame(int length, int samples, int rate, int layer) implements BareFrames.Header<Frame> {

        @Override
        public boolean isLike(Frame other) {
            return other.samples == samples && other.rate == rate && other.layer == layer;
        }
    }

    static CleanVoice read(ByteBuffer file) throws VoiceRefusedException {
        List<BareFrames.Frame<Frame>> found = BareFrames.in(file, Mp3Frames::at);
        List<byte[]> frames = new ArrayList<>();
        for (BareFrames.Frame<Frame> each : found) {
            byte[] bytes = Frames.next(file.position(each.at()), each.header().length());
            if (!isIndex(bytes)) {
                frames.add(bytes);
            }
        }
        require(frames.size() > 1);
        Frame kind = found.getFirst().header();
        long samples = (long) frames.size() * kind.samples();
        return new CleanVoice(kind.layer() == LAYER_3 ? "audio/mpeg" : "audio/mp2", Frames.join(frames), (int)
                (samples / kind.rate()));
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

    private static Optional<Frame> at(ByteBuffer file, int at) {
        if (at + 4 > file.limit()) {
            return Optional.empty();
        }
        int header = file.getInt(at);
        int version = header >> 19 & 3;
        int bitrate = header >> 12 & 0xF;
        int rate = header >> 10 & 3;
        int layer = header >> 17 & 3;
        boolean sound = header >>> 21 == 0x7FF && version != 1 && (layer == LAYER_2 || layer == LAYER_3);
        if (!sound || bitrate == 0 || bitrate == 15 || rate == 3) {
            return Optional.empty();
        }
        boolean first = version == 3;
        int hertz = RATES[rate] >> (first ? 0 : version == 2 ? 1 : 2);
        int samples = first || layer == LAYER_2 ? 1152 : 576;
        int[] ofFirst = layer == LAYER_2 ? KBITS_1_LAYER_2 : KBITS_1;
        int kbits = (first ? ofFirst : KBITS_2)[bitrate];
        int length = samples / 8 * kbits * 1000 / hertz + (header >> 9 & 1);
        return Optional.of(new Frame(length, samples, hertz, layer));
    }
}
