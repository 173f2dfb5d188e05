package org.samvad.complaint.attachment.voice;

import static org.samvad.complaint.attachment.voice.VoiceRefusedException.require;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Optional;

/**
 * What a decoder of Windows Media Audio has to know beforehand. No paper tells of it; this is what free decoders make of it.
 *
 * @param bitrate in bytes a second, from which a decoder finds out which bands are coded
 * @param bits of a sample
 * @param extension what a decoder reads of the rest, and zeros for what it does not
 */
@SuppressWarnings("ArrayRecordComponent")
record WindowsMedia(
        Version version, int channels, int rate, int bitrate, int blockBytes, int bits, ByteBuffer extension) {

    private static final int FORMAT_BYTES = 18;
    private static final int MOST_CHANNELS = 2;
    private static final int SEVERAL_FRAMES = 2;

    /** The codings, with the parts of their description that are copied. */
    enum Version {
        FIRST(0x160, 4, 2, 2),
        SECOND(0x161, 10, 4, 2),
        /** Bits and speakers, and further on the options. */
        PROFESSIONAL(0x162, 18, 0, 6, 14, 2),
        LOSSLESS(0x163, 18, 0, 6, 14, 2),
        /** Options, and in 51 bits how many bits tell which kind of frame comes next. */
        VOICE(0x0A, 46, 18, 4 + 7);

        private final int number;
        private final int extensionBytes;
        /** Place and length of each part. */
        private final int[] parts;

        Version(int number, int extensionBytes, int... parts) {
            this.number = number;
            this.extensionBytes = extensionBytes;
            this.parts = parts;
        }

        static Optional<Version> of(int number) {
            return Arrays.stream(values())
                    .filter(version -> version.number == number)
                    .findAny();
        }

        private boolean tellsFrames() {
            return this == FIRST || this == SECOND;
        }
    }

    /** @param format a WAVEFORMATEX */
    static WindowsMedia of(ByteBuffer format) throws VoiceRefusedException {
        format.order(ByteOrder.LITTLE_ENDIAN);
        Optional<Version> found = Version.of(Short.toUnsignedInt(format.getShort(0)));
        require(found.isPresent());
        Version version = found.orElseThrow();
        ByteBuffer extension = ByteBuffer.allocate(version.extensionBytes).order(ByteOrder.LITTLE_ENDIAN);
        for (int part = 0; part < version.parts.length; part += 2) {
            int from = version.parts[part];
            extension.put(from, format, FORMAT_BYTES + from, version.parts[part + 1]);
        }
        return new WindowsMedia(
                version,
                format.getShort(2),
                format.getInt(4),
                format.getInt(8),
                Short.toUnsignedInt(format.getShort(12)),
                format.getShort(14),
                extension);
    }

    /** Blocks of which no container tells when they are played: by the bitrate, unless they tell it themselves. */
    BlockSound sound(byte[] blocks) throws VoiceRefusedException {
        return sound(blocks, 0);
    }

    /** @param millis from the first block to the last as the container says, or 0; the first two versions are counted anew */
    BlockSound sound(byte[] blocks, long millis) throws VoiceRefusedException {
        require(blockBytes > 0
                && bitrate > 0
                && millis >= 0
                && rate > 0
                && bits >= 0
                && bits <= Integer.SIZE
                && channels <= (version.tellsFrames() ? MOST_CHANNELS : PcmSound.MOST_CHANNELS));
        long samples = version.tellsFrames() ? frames(blocks) * frameSamples() : length(blocks, millis) * rate / 1_000;
        return new BlockSound(
                version.number, channels, rate, bitrate, blockBytes, bits, extension.array(), samples, blocks);
    }

    private long length(byte[] blocks, long millis) {
        int counted = millis > 0 ? blockBytes : blocks.length;
        return millis + 1_000L * counted / bitrate;
    }

    private long frames(byte[] blocks) {
        int options = extension.getShort(version.parts[0]);
        long frames = 0;
        for (int at = 0; at + blockBytes <= blocks.length; at += blockBytes) {
            frames += (options & SEVERAL_FRAMES) == 0 ? 1 : blocks[at] & 0xF;
        }
        return frames;
    }

    private int frameSamples() {
        if (rate <= 16_000) {
            return 512;
        }
        return rate <= 22_050 || rate <= 32_000 && version == Version.FIRST ? 1024 : 2048;
    }
}
