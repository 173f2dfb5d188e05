package org.samvad.qr.console;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samvad.events.value.PublicName;
import org.samvad.qr.code.CodeHistoryEntry;
import org.samvad.qr.code.QrCode;

/**
 * A code as a card shows it.
 *
 * @param image the version of its image; null if it must not be printed
 * @param history its life so far, the first step first
 * @param problem what is wrong with what was sent about this code; null if nothing is
 * @param reason the reason as it was typed, kept when it was refused
 */
public record CodeCard(
        QrCode code,
        PublicName station,
        @Nullable String image,
        List<CodeHistoryEntry> history,
        @Nullable String problem,
        @Nullable String reason) {

    /** Whether it is active and has an image. */
    public boolean isPrintable() {
        return image != null;
    }

    CodeCard with(String newProblem, @Nullable String typed) {
        return new CodeCard(code, station, image, history, newProblem, typed);
    }
}
