package org.samvad.qr.code;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.samvad.kit.page.PageLanguage;

/**
 * The body of a request to issue a code.
 *
 * @param language in which its form opens; Hindi unless told
 */
record IssueFields(
        @NotNull String stationCode,
        @NotNull @Valid PlacementFields placement,
        @Nullable PageLanguage language) {

    IssueCode by(String username) {
        return new IssueCode(stationCode, placement.choice(), language == null ? PageLanguage.HI : language, username);
    }
}
