package org.samvad.complaint.attachment.voice;

import static org.samvad.complaint.attachment.voice.VoiceRefusedException.require;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

    static AacFrames read(ByteBuffer file) throws VoiceRefusedException {
        List<byte[]> frames = new ArrayList<>();
        int kind = 0;
        for (BareFrames.Frame<Header> found : BareFrames.in(file, Header::at)) {
            Header header = found.header();
            // One block of sound a frame: more would play longer than is counted.
            require(header.blocks() == 1);
            kind = header.kind();
            frames.add(Frames.next(file.position(found.at() + header.bytes()), header.length() - header.bytes()));
        }
        require(kind >> PROFILE_SHIFT == LC - 1);
        return new AacFrames(kind >> 4 & 0xF, kind & 7, frames);
    }

    /**
     * A header of ADTS.
     *
     * @param bytes of itself
     * @param length of the frame with it
     * @param kind profile, rate and channels, which are the same in all frames
     */
    private record Header(int bytes, int length, int kind, int blocks) implements BareFrames.Header<Header> {

        static Optional<Header> at(ByteBuffer file, int at) {
            if (at + HEADER_BYTES > file.limit() || !isHeader(file, at)) {
                return Optional.empty();
            }
            int fields = file.getInt(at + 2) >>> 8;
            int bytes = (file.get(at + 1) & 1) == 1 ? HEADER_BYTES : HEADER_BYTES + 2;
            int length = (Byte.toUnsignedInt(file.get(at + 3)) & 3) << 11
                    | Byte.toUnsignedInt(file.get(at + 4)) << 3
                    | Byte.toUnsignedInt(file.get(at + 5)) >> 5;
            // Without the bit between rate and channels, which is anybody's.
            int kind = fields >> 18 << 4 | fields >> 14 & 7;
            return Optional.of(new Header(bytes, length, kind, (file.get(at + 6) & 3) + 1))
                    .filter(header -> header.length() > header.bytes());
        }

        @Override
        public boolean isLike(Header other) {
            return other.kind == kind;
        }
    }

    /** Whether a frame begins here. */
    static boolean isHeader(ByteBuffer file, int at) {
        return (file.getShort(at) & 0xFFF6) == 0xFFF0;
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
