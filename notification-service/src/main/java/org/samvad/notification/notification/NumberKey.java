package org.samvad.notification.notification;

/** A keyed hash that stands for a number in the table of pauses, and nowhere else. */
@SuppressWarnings("ArrayRecordComponent")
public record NumberKey(byte[] hash) {

    @Override
    public String toString() {
        return "[number]";
    }
}
