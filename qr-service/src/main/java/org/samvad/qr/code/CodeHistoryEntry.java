package org.samvad.qr.code;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.samvad.events.qrcode.QrCodeState;

/**
 * One step in the life of a code.
 *
 * @param state the state it came into
 * @param reason only where it was revoked
 * @param by the member of staff
 */
public record CodeHistoryEntry(QrCodeState state, @Nullable String reason, Instant at, String by) {}
