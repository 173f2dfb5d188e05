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

    /** The codings, with the part of their description that is copied. */
    enum Version {
        FIRST(0x160, 4, 2, 4),
        SECOND(0x161, 10, 4, 6),
        /** Bits, speakers and options. */
        PROFESSIONAL(0x162, 18, 0, 16),
        LOSSLESS(0x163, 18, 0, 16),
        /** Options and a table of how frames are coded. */
        VOICE(0x0A, 46, 18, 46);

        private final int number;
        private final int extensionBytes;
        private final int from;
        private final int to;

        Version(int number, int extensionBytes, int from, int to) {
            this.number = number;
            this.extensionBytes = extensionBytes;
            this.from = from;
            this.to = to;
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
        extension.put(version.from, format, FORMAT_BYTES + version.from, version.to - version.from);
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
        require(bitrate > 0);
        return sound(blocks, 1_000L * Math.max(0, blocks.length - blockBytes) / bitrate);
    }

    /** @param millis from the first block to the last, if the container is right; the first two versions are counted anew */
    BlockSound sound(byte[] blocks, long millis) throws VoiceRefusedException {
        require(blockBytes > 0
                && bitrate > 0
                && millis >= 0
                && rate > 0
                && bits >= 0
                && bits <= Integer.SIZE
                && channels <= (version.tellsFrames() ? MOST_CHANNELS : PcmSound.MOST_CHANNELS));
        long samples = version.tellsFrames()
                ? frames(blocks) * frameSamples()
                : millis * rate / 1_000 + (long) blockBytes * rate / bitrate;
        return new BlockSound(
                version.number, channels, rate, bitrate, blockBytes, bits, extension.array(), samples, blocks);
    }

    private long frames(byte[] blocks) {
        int options = extension.getShort(version.from);
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
