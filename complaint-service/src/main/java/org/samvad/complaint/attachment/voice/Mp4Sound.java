package org.samvad.complaint.attachment.voice;

import static org.samvad.complaint.attachment.voice.VoiceRefusedException.require;

import java.nio.ByteBuffer;
import java.util.List;

/** Sound in a file of ISO 14496-12: the frames of its first track of sound, whole or in fragments. */
final class Mp4Sound {

    private Mp4Sound() {}

    static CleanVoice read(ByteBuffer file) throws VoiceRefusedException {
        List<Mp4Box> all = Mp4Box.in(file);
        Mp4Track track = Mp4Track.firstOfSound(all);
        TableSamples taken = new TableSamples(file);
        track.take(taken);
        // A recorder may begin with a table and go on in fragments.
        new Mp4Fragments(taken, track.id()).take(all);
        List<byte[]> samples = taken.all();
        require(!samples.isEmpty());
        return switch (track.coding()) {
            case "mp4a" -> AacFrames.of(track.config(), samples).toAdts();
            case "Opus" -> OpusSound.ofMp4(track.config(), samples).toOgg();
            case "alac" -> AlacSound.ofMp4(track.config(), samples).toM4a();
            case "fLaC" -> FlacSound.ofMp4(track.config(), samples).toFile();
            case Mp4Track.MP3 -> Mp3Frames.read(ByteBuffer.wrap(Frames.join(samples)));
            case "ac-3", "ec-3" -> Ac3Frames.read(ByteBuffer.wrap(Frames.join(samples)));
            case "samr" -> amr(samples, AmrFrames.Band.NARROW);
            case "sawb" -> amr(samples, AmrFrames.Band.WIDE);
            default -> throw new VoiceRefusedException(VoiceRefusedException.Reason.UNREADABLE);
        };
    }

    /** A sample may be more than one frame. */
    private static CleanVoice amr(List<byte[]> samples, AmrFrames.Band band) throws VoiceRefusedException {
        return AmrFrames.of(ByteBuffer.wrap(Frames.join(samples)), band).toFile();
    }
}
