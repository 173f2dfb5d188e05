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
    private static final int TAG_HEADER_BYTES = 10;
    private static final int LAYER_2 = 2;
    private static final int LAYER_3 = 1;

    private Mp3Frames() {}

    /** Length in bytes and sound of one frame. */
    private record Frame(int length, int samples, int rate, int layer) {

        static final Frame NONE = new Frame(0, 0, 1, 0);
    }

    static CleanVoice read(ByteBuffer file) throws VoiceRefusedException {
        skipTag(file);
        List<byte[]> frames = new ArrayList<>();
        double seconds = 0;
        int at = file.position();
        Frame frame = at(file, at);
        require(frame.length() > 0);
        int layer = frame.layer();
        while (frame.length() > 0 && frame.layer() == layer && at + frame.length() <= file.limit()) {
            byte[] bytes = Frames.next(file.position(at), frame.length());
            // The first may be an index with the encoder's name instead of sound.
            String text = new String(bytes, StandardCharsets.ISO_8859_1);
            if (!(frames.isEmpty() && (text.contains("Xing") || text.contains("Info") || text.contains("VBRI")))) {
                frames.add(bytes);
                seconds += (double) frame.samples() / frame.rate();
            }
            at += frame.length();
            frame = at(file, at);
        }
        require(frames.size() > 1);
        return new CleanVoice(layer == LAYER_3 ? "audio/mpeg" : "audio/mp2", Frames.join(frames), (int) seconds);
    }

    /** Goes behind ID3v2 tags at the beginning. */
    static void skipTag(ByteBuffer file) {
        while (file.remaining() > TAG_HEADER_BYTES && isTag(file)) {
            int at = file.position();
            int length = 0;
            for (int place = 6; place < TAG_HEADER_BYTES; place++) {
                length = length << 7 | file.get(at + place) & 0x7F;
            }
            boolean footer = (file.get(at + 5) & 0x10) != 0;
            file.position(at + TAG_HEADER_BYTES + length + (footer ? TAG_HEADER_BYTES : 0));
        }
    }

    private static boolean isTag(ByteBuffer file) {
        int at = file.position();
        return file.get(at) == 'I' && file.get(at + 1) == 'D' && file.get(at + 2) == '3';
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
