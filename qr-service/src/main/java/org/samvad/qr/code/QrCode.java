package org.samvad.qr.code;

import org.jspecify.annotations.Nullable;
import org.samvad.events.qrcode.QrCodeState;
import org.samvad.events.value.QrCodeId;
import org.samvad.events.value.StationCode;

/**
 * A printed code as it stands.
 *
 * @param keyId the key its token was made with
 * @param replacedBy only where the state is REPLACED
 * @param position rises with every code issued; lists go by it
 */
public record QrCode(
        QrCodeId id,
        String keyId,
        StationCode station,
        PlacementName placement,
        QrCodeState state,
        @Nullable QrCodeId replacedBy,
        long position) {

    public boolean isActive() {
        return state == QrCodeState.ACTIVE;
    }
}
