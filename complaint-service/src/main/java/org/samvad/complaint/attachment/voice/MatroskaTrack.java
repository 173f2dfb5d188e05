package org.samvad.complaint.attachment.voice;

import static org.samvad.complaint.attachment.voice.VoiceRefusedException.require;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A track of Matroska or WebM, as the elements of its entry describe it one after the other. */
final class MatroskaTrack {

    static final int ENTRY = 0xAE;

    private static final int NUMBER = 0xD7;
    private static final int TYPE = 0x83;
    private static final int SOUND = 2;
    private static final int CODEC = 0x86;
    private static final int CODEC_PRIVATE = 0x63A2;
    private static final int RATE = 0xB5;
    private static final int CHANNELS = 0x9F;
    private static final int BITS = 0x6264;
    /** Compression or encryption of blocks, which no recorder uses for sound. */
    private static final int ENCODINGS = 0x6D80;

    private static final int VORBIS_HEADERS = 3;

    private long number;
    private long type;
    private String codec = "";
    private byte[] head = new byte[0];
    private double rate = 8_000;
    private int channels = 1;
    private int bits;
    private boolean encoded;

    void describe(int element, byte[] content) throws VoiceRefusedException {
        switch (element) {
            case NUMBER -> number = unsigned(content);
            case TYPE -> type = unsigned(content);
            case CODEC -> codec = text(content);
            case CODEC_PRIVATE -> head = content;
            case RATE -> rate = real(content);
            case CHANNELS -> channels = (int) unsigned(content);
            case BITS -> bits = (int) unsigned(content);
            case ENCODINGS -> encoded = true;
            default -> {}
        }
    }

    long number() {
        return number;
    }

    boolean isSound() {
        return type == SOUND;
    }

    CleanVoice clean(List<byte[]> frames) throws VoiceRefusedException {
        require(!encoded);
        return switch (codec) {
            case "A_OPUS" -> OpusSound.of(head, frames).toOgg();
            case "A_VORBIS" -> VorbisSound.of(behindHeaders(frames)).toOgg();
            case "A_AAC" -> AacFrames.of(head, frames).toAdts();
            case "A_ALAC" -> AlacSound.ofCaf(head, frames).toM4a();
            case "A_FLAC" -> FlacSound.read(joined(head, Frames.join(frames))).toFile();
            case "A_MPEG/L3", "A_MPEG/L2" -> Mp3Frames.read(joined(Frames.join(frames)));
            case "A_AC3", "A_EAC3" -> Ac3Frames.read(joined(Frames.join(frames)));
            case "A_PCM/INT/LIT" -> pcm(PcmSound.PCM, Frames.join(frames));
            case "A_PCM/INT/BIG" -> pcm(PcmSound.PCM, turned(Frames.join(frames)));
            case "A_PCM/FLOAT/IEEE" -> pcm(PcmSound.FLOAT, Frames.join(frames));
            case "A_MS/ACM" ->
                WavSound.sound(ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN), Frames.join(frames));
            default -> throw new VoiceRefusedException(VoiceRefusedException.Reason.UNREADABLE);
        };
    }

    /** The three headers of Vorbis are one behind the other, with the lengths of the first two in front. */
    private List<byte[]> behindHeaders(List<byte[]> frames) throws VoiceRefusedException {
        ByteBuffer headers = ByteBuffer.wrap(head);
        require(headers.get() == VORBIS_HEADERS - 1);
        int first = MatroskaLacing.xiph(headers);
        int second = MatroskaLacing.xiph(headers);
        List<byte[]> packets = new ArrayList<>();
        packets.add(Frames.next(headers, first));
        packets.add(Frames.next(headers, second));
        packets.add(Frames.next(headers, headers.remaining()));
        packets.addAll(frames);
        return packets;
    }

    private CleanVoice pcm(int coding, byte[] samples) throws VoiceRefusedException {
        return new PcmSound(coding, channels, (int) rate, bits, samples).toWav();
    }

    private byte[] turned(byte[] samples) throws VoiceRefusedException {
        require(bits >= 16 && bits <= 32 && bits % 8 == 0 && samples.length % (bits / 8) == 0);
        PcmSound.turn(samples, bits / 8);
        return samples;
    }

    private static ByteBuffer joined(byte[]... parts) {
        return ByteBuffer.wrap(Frames.join(List.of(parts)));
    }

    /** Behind a zero there is nothing but padding. */
    private static String text(byte[] content) {
        String text = new String(content, StandardCharsets.US_ASCII);
        int end = text.indexOf('\0');
        return end < 0 ? text : text.substring(0, end);
    }

    private static long unsigned(byte[] bytes) {
        long value = 0;
        for (byte next : bytes) {
            value = value << 8 | Byte.toUnsignedInt(next);
        }
        return value;
    }

    private static double real(byte[] bytes) throws VoiceRefusedException {
        require(bytes.length == 4 || bytes.length == 8);
        ByteBuffer content = ByteBuffer.wrap(bytes);
        return bytes.length == 4 ? content.getFloat() : content.getDouble();
    }
}
