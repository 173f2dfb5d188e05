package org.samvad.events.qrcode;

import org.jspecify.annotations.Nullable;
import org.samvad.events.value.PublicName;
import org.samvad.events.value.QrCodeId;
import org.samvad.events.value.StationCode;

/**
 * The present state of a printed code.
 *
 * @param placement where it hangs, as printed on the poster ("Reception desk")
 * @param replacedBy the code that took its place, only where {@code state} is {@link QrCodeState#REPLACED}
 */
public record QrCodeChanged(
        QrCodeId code,
        StationCode station,
        PublicName placement,
        QrCodeState state,
        @Nullable QrCodeId replacedBy,
        long version)
        implements QrCodeEvent {}
