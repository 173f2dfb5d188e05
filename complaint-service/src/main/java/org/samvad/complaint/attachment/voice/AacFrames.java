package org.samvad.complaint.attachment.voice;

import static org.samvad.complaint.attachment.voice.VoiceRefusedException.require;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * Frames of AAC-LC, to be written as ADTS (ISO 13818-7, 6.2), which has no room for anything but sound.
 *
 * @param rateIndex which of the standard's sample rates
 */
record AacFrames(int rateIndex, int channels, List<byte[]> frames) {

    private static final int[] RATES = {
        96_000, 88_200, 64_000, 48_000, 44_100, 32_000, 24_000, 22_050, 16_000, 12_000, 11_025, 8_000, 7_350
    };
    private static final int LC = 2;
    private static final int SAMPLES = 1024;
    /** As configurations number them: 7 stands for eight. */
    private static final int MOST_CHANNELS = 7;

    private static final int HEADER_BYTES = 7;
    private static final int PROFILE_SHIFT = 8;
    private static final int LONGEST_FRAME = 8191 - HEADER_BYTES;

    /** @param config an AudioSpecificConfig (ISO 14496-3, 1.6.2.1) */
    static AacFrames of(byte[] config, List<byte[]> frames) throws VoiceRefusedException {
        require(config.length >= 2 && !frames.isEmpty());
        int bits = Byte.toUnsignedInt(config[0]) << 8 | Byte.toUnsignedInt(config[1]);
        int object = bits >> 11;
        // LC, or LC with a high band (SBR, PS) that decoders find by themselves.
        require(object == LC || object == 5 || object == 29);
        // Frames of 960 samples, which broadcasters use and ADTS can't tell.
        require(object != LC || (bits & 4) == 0);
        return new AacFrames(bits >> 7 & 0xF, bits >> 3 & 0xF, frames);
    }

    /** What is between and behind frames is left out: tags, and what a recorder did not finish. */
    static AacFrames read(ByteBuffer file) throws VoiceRefusedException {
        List<byte[]> frames = new ArrayList<>();
        int kind = 0;
        int at = file.position();
        boolean inStep = false;
        while (at + HEADER_BYTES <= file.limit()) {
            Header header = Header.at(file, at);
            boolean fits = header.isFrame() && at + header.length() <= file.limit();
            boolean same = frames.isEmpty() || header.kind() == kind;
            // A recording at another rate that was put behind this one: its sound fits no file together with it.
            require(same || !fits || !header.isFollowed(file, at));
            if (fits && same && (inStep || header.isFollowed(file, at))) {
                // One block of sound a frame: more would play longer than is counted.
                require(header.blocks() == 1);
                kind = header.kind();
                frames.add(Frames.next(file.position(at + header.bytes()), header.length() - header.bytes()));
                at += header.length();
                inStep = true;
            } else {
                at = Tags.behind(file, at);
                inStep = false;
            }
        }
        require(!frames.isEmpty() && kind >> PROFILE_SHIFT == LC - 1);
        return new AacFrames(kind >> 4 & 0xF, kind & 7, frames);
    }

    /**
     * A header of ADTS.
     *
     * @param bytes of itself
     * @param length of the frame with it
     * @param kind profile, rate and channels, which are the same in all frames
     */
    private record Header(boolean isFrame, int bytes, int length, int kind, int blocks) {

        static Header at(ByteBuffer file, int at) {
            int fields = file.getInt(at + 2) >>> 8;
            int bytes = (file.get(at + 1) & 1) == 1 ? HEADER_BYTES : HEADER_BYTES + 2;
            int length = (Byte.toUnsignedInt(file.get(at + 3)) & 3) << 11
                    | Byte.toUnsignedInt(file.get(at + 4)) << 3
                    | Byte.toUnsignedInt(file.get(at + 5)) >> 5;
            boolean marked = (file.getShort(at) & 0xFFF6) == 0xFFF0;
            // Without the bit between rate and channels, which is anybody's.
            int kind = fields >> 18 << 4 | fields >> 14 & 7;
            return new Header(marked && length > bytes, bytes, length, kind, (file.get(at + 6) & 3) + 1);
        }

        /** Whether another one of its kind, or the end of the file, is behind it. */
        boolean isFollowed(ByteBuffer file, int at) {
            int next = at + length;
            if (next + HEADER_BYTES > file.limit()) {
                return next == file.limit();
            }
            Header behind = at(file, next);
            return behind.isFrame() && behind.kind() == kind;
        }
    }

    /** Whether a frame comes next. */
    static boolean isHeader(ByteBuffer file) {
        return (file.getShort(file.position()) & 0xFFF6) == 0xFFF0;
    }

    CleanVoice toAdts() throws VoiceRefusedException {
        require(rateIndex < RATES.length && channels > 0 && channels <= MOST_CHANNELS);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        for (byte[] frame : frames) {
            require(frame.length > 0 && frame.length <= LONGEST_FRAME);
            file.writeBytes(header(frame.length + HEADER_BYTES));
            file.writeBytes(frame);
        }
        long samples = (long) frames.size() * SAMPLES;
        return new CleanVoice("audio/aac", file.toByteArray(), (int) (samples / RATES[rateIndex]));
    }

    private byte[] header(int length) {
        return new byte[] {
            (byte) 0xFF,
            (byte) 0xF1,
            (byte) (0x40 | rateIndex << 2 | channels >> 2),
            (byte) (channels << 6 | length >> 11),
            (byte) (length >> 3),
            (byte) (length << 5 | 0x1F),
            (byte) 0xFC
        };
    }
}
