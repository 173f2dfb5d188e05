package org.samvad.complaint.tracking;

import org.samvad.complaint.complaint.CitizenText;

/** What is wrong with a text, in the words of the page. */
final class TextWords {

    private TextWords() {}

    static String of(CitizenText.Fault fault, TrackingMessages words) {
        return switch (fault) {
            case MISSING -> words.textMissing();
            case TOO_LONG -> words.textTooLong();
            case UNREADABLE -> words.textUnreadable();
        };
    }
}
