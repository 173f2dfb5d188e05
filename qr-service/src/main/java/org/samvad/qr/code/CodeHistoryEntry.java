package org.samvad.qr.code;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.samvad.events.qrcode.QrCodeState;
import org.samvad.kit.time.Hour;

/**
 * One step in the life of a code.
 *
 * @param state the state it came into
 * @param reason only where it was revoked
 * @param by the member of staff
 */
public record CodeHistoryEntry(QrCodeState state, @Nullable String reason, Instant at, String by) {

    /** The day of India's calendar. */
    @JsonIgnore
    public LocalDate day() {
        return LocalDate.ofInstant(at, Hour.INDIA);
    }
}
