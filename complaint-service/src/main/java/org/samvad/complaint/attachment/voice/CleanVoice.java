package org.samvad.complaint.attachment.voice;

/** A new file that holds sound alone. */
@SuppressWarnings("ArrayRecordComponent")
public record CleanVoice(String mediaType, byte[] bytes, int seconds) {

    @Override
    public String toString() {
        return "[voice note]";
    }
}
