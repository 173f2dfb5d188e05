package org.samvad.qr.console;

import org.jspecify.annotations.Nullable;
import org.samvad.events.value.PublicName;
import org.samvad.qr.code.QrCode;

/**
 * A code as a card shows it.
 *
 * @param printable whether it is active and has an image
 * @param problem what is wrong with what was sent about this code; null if nothing is
 * @param reason the reason as it was typed, kept when it was refused
 */
public record CodeCard(
        QrCode code,
        PublicName station,
        boolean printable,
        @Nullable String problem,
        @Nullable String reason) {

    CodeCard with(String newProblem, @Nullable String typed) {
        return new CodeCard(code, station, printable, newProblem, typed);
    }
}
