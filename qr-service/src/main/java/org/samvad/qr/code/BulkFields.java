package org.samvad.qr.code;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samvad.kit.page.PageLanguage;

/**
 * The body of a request to issue codes in bulk.
 *
 * @param subdivision left out for the whole district
 * @param placements codes of usual places
 * @param language in which the forms open; Hindi unless told
 */
record BulkFields(
        @Nullable String subdivision,

        @NotNull @Size(min = 1, max = 50) List<@NotNull String> placements,

        @Nullable PageLanguage language) {

    IssueInBulk by(String username) {
        return new IssueInBulk(subdivision, placements, language == null ? PageLanguage.HI : language, username);
    }
}
