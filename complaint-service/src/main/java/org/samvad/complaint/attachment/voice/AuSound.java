package org.samvad.complaint.attachment.voice;

import static org.samvad.complaint.attachment.voice.VoiceRefusedException.require;

import java.nio.ByteBuffer;
import java.util.Map;

/** Sound in Sun's and NeXT's AU, also named SND: the format and the samples are taken, the note between them is left behind. */
final class AuSound {

    private static final int SMALLEST_HEADER = 24;

    private record Coding(int number, int bits) {}

    private static final Map<Integer, Coding> CODINGS = Map.of(
            1, new Coding(PcmSound.MU_LAW, 8),
            2, new Coding(PcmSound.PCM, 8),
            3, new Coding(PcmSound.PCM, 16),
            4, new Coding(PcmSound.PCM, 24),
            5, new Coding(PcmSound.PCM, 32),
            6, new Coding(PcmSound.FLOAT, 32),
            7, new Coding(PcmSound.FLOAT, 64),
            27, new Coding(PcmSound.A_LAW, 8));

    private AuSound() {}

    static PcmSound read(ByteBuffer file) throws VoiceRefusedException {
        require(Frames.name(file).equals(".snd"));
        int start = file.getInt();
        int told = file.getInt();
        Coding coding = CODINGS.get(file.getInt());
        int rate = file.getInt();
        int channels = file.getInt();
        require(start >= SMALLEST_HEADER && start <= file.limit() && coding != null && told != 0);
        file.position(start);
        // A recorder that can't go back to its header says -1.
        byte[] samples = Frames.next(file, told == -1 ? file.remaining() : told);
        return of(coding, channels, rate, samples);
    }

    private static PcmSound of(Coding coding, int channels, int rate, byte[] samples) throws VoiceRefusedException {
        if (coding.number() == PcmSound.PCM || coding.number() == PcmSound.FLOAT) {
            PcmSound.turn(samples, coding.bits() / 8);
        }
        return new PcmSound(coding.number(), channels, rate, coding.bits(), samples);
    }
}
