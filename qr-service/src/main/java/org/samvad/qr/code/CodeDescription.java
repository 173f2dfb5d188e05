package org.samvad.qr.code;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samvad.events.qrcode.QrCodeState;
import org.samvad.kit.page.PageLanguage;

/**
 * A code as the API shows it.
 *
 * @param url what the symbol holds; left out if the code's key was withdrawn
 * @param history only where one code was asked for
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CodeDescription(
        String codeId,
        @Nullable String url,
        String stationCode,
        PlacementName placement,
        PageLanguage language,
        QrCodeState state,
        @Nullable String replacedBy,
        Images images,
        @Nullable List<CodeHistoryEntry> history) {

    /** Where the images are, as paths that may be cached for good. */
    record Images(String png, String svg) {}

    CodeDescription with(List<CodeHistoryEntry> steps) {
        return new CodeDescription(codeId, url, stationCode, placement, language, state, replacedBy, images, steps);
    }
}
