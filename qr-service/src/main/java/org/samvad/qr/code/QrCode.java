package org.samvad.qr.code;

import org.jspecify.annotations.Nullable;
import org.samvad.events.qrcode.QrCodeState;
import org.samvad.events.value.QrCodeId;
import org.samvad.events.value.StationCode;
import org.samvad.kit.page.PageLanguage;

/**
 * A printed code as it stands.
 *
 * @param keyId the key its token was made with
 * @param language in which its form opens
 * @param replacedBy only where the state is REPLACED
 * @param position rises with every code issued; lists go by it
 */
public record QrCode(
        QrCodeId id,
        String keyId,
        StationCode station,
        PlacementName placement,
        PageLanguage language,
        QrCodeState state,
        @Nullable QrCodeId replacedBy,
        long position) {

    public boolean isActive() {
        return state == QrCodeState.ACTIVE;
    }
}
