package org.samvad.notification.gateway.smpp;

import java.util.Locale;
import org.jsmpp.PDUException;
import org.jsmpp.extra.NegativeResponseException;
import org.jsmpp.extra.ResponseTimeoutException;
import org.samvad.notification.gateway.SubmitResult;

/** Tells a refusal, which is certain, from a lost answer, which is not. */
final class FailedSubmission {

    private FailedSubmission() {}

    static SubmitResult meaningOf(Exception failed) {
        if (failed instanceof NegativeResponseException negative) {
            return refused(negative.getCommandStatus());
        }
        if (failed instanceof PDUException) {
            // Thrown before a byte is written: a field is too long for the protocol.
            return new SubmitResult.Refused("not-encodable");
        }
        if (failed instanceof ResponseTimeoutException) {
            return new SubmitResult.Uncertain("no-answer");
        }
        // An I/O error may come after the SMSC has read the message; an unreadable answer is an answer we don't know.
        return new SubmitResult.Uncertain("connection-lost");
    }

    private static SubmitResult refused(int status) {
        String code = String.format(Locale.ROOT, "0x%08X", status);
        return mayPass(status) ? new SubmitResult.RefusedForNow(code) : new SubmitResult.Refused(code);
    }

    /** SMPP 3.4, table 5-2; 670 is the Indian operators' "scrubbing failed". */
    private static boolean mayPass(int status) {
        return switch (status) {
            case 0x08, // system error
                    0x14, // queue full
                    0x45, // submit failed
                    0x58, // throttled
                    0x64, // temporary application error
                    670 -> true;
            default -> false;
        };
    }
}
