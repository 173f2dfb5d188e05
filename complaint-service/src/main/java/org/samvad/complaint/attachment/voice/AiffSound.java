package org.samvad.complaint.attachment.voice;

import static org.samvad.complaint.attachment.voice.VoiceRefusedException.require;

import java.nio.ByteBuffer;

/** Sound in AIFF and AIFF-C: the format and the samples are taken, every other chunk is left behind. */
final class AiffSound {

    /** The exponent of an extended float of which all 64 bits of the fraction are whole numbers. */
    private static final int WHOLE = 16_383 + 63;

    private AiffSound() {}

    static CleanVoice read(ByteBuffer file) throws VoiceRefusedException {
        require(Frames.name(file).equals("FORM")
                && file.getInt() > 0
                && Frames.name(file).startsWith("AIF"));
        ByteBuffer format = ByteBuffer.allocate(0);
        ByteBuffer sound = ByteBuffer.allocate(0);
        while (file.remaining() >= 8 && (format.limit() == 0 || sound.limit() == 0)) {
            String name = Frames.name(file);
            int length = file.getInt();
            ByteBuffer content = ByteBuffer.wrap(Frames.next(file, length));
            file.position(file.position() + Math.min(length & 1, file.remaining()));
            switch (name) {
                case "COMM" -> format = content;
                case "SSND" -> sound = content;
                default -> {}
            }
        }
        return sound(format, sound);
    }

    private static CleanVoice sound(ByteBuffer format, ByteBuffer sound) throws VoiceRefusedException {
        int channels = format.getShort();
        int count = format.getInt();
        int bits = format.getShort();
        int rate = rate(format);
        String coding = format.hasRemaining() ? Frames.name(format) : "NONE";
        if (coding.equals("ima4")) {
            // Counted in packets of each channel.
            sound.position(Long.BYTES);
            byte[] packets = Frames.next(sound, Math.multiplyExact(count, channels * AppleIma.PACKET_BYTES));
            return AppleIma.toWav(channels, rate, packets);
        }
        int number =
                switch (coding) {
                    case "NONE", "twos", "sowt", "raw " -> PcmSound.PCM;
                    case "fl32", "FL32", "fl64", "FL64" -> PcmSound.FLOAT;
                    case "alaw", "ALAW" -> PcmSound.A_LAW;
                    case "ulaw", "ULAW" -> PcmSound.MU_LAW;
                    default -> throw new VoiceRefusedException(VoiceRefusedException.Reason.UNREADABLE);
                };
        // Some writers give the bits before the telephone's curve.
        int stored = number == PcmSound.PCM || number == PcmSound.FLOAT ? bits : 8;
        require(channels >= 1
                && channels <= PcmSound.MOST_CHANNELS
                && stored >= 8
                && stored <= 64
                && stored % 8 == 0
                && count > 0);
        int offset = sound.getInt();
        sound.getInt();
        require(offset >= 0 && offset <= sound.remaining());
        sound.position(sound.position() + offset);
        byte[] samples = Frames.next(sound, Math.multiplyExact(count, channels * stored / 8));
        // A byte is signed, but for "raw"; of longer samples "sowt" alone has the low byte first.
        require(!coding.equals("raw ") || stored == 8);
        boolean turned = stored == 8 ? !coding.equals("raw ") : !coding.equals("sowt");
        if (turned && (number == PcmSound.PCM || number == PcmSound.FLOAT)) {
            PcmSound.turn(samples, stored / 8);
        }
        return new PcmSound(number, channels, rate, stored, samples).toWav();
    }

    /** An extended float of 80 bits, cut to the whole number. */
    private static int rate(ByteBuffer format) throws VoiceRefusedException {
        int places = WHOLE - format.getShort();
        require(places >= Integer.SIZE && places < Long.SIZE);
        return (int) (format.getLong() >>> places);
    }
}
