package org.samvad.qr.batch;

import jakarta.ws.rs.FormParam;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samvad.kit.page.PageLanguage;

/**
 * The form of a batch as the browser sends it.
 *
 * @param subdivision empty for the whole district
 */
record SentForm(
        @FormParam("subdivision") @Nullable String subdivision,
        @FormParam("placements") @Nullable List<String> placements,
        @FormParam("codeLanguage") @Nullable String codeLanguage,
        @FormParam("format") @Nullable String format,
        @FormParam("cropMarks") @Nullable String cropMarks,
        @FormParam("languages") @Nullable List<String> languages,
        @FormParam("output") @Nullable String output) {

    BatchForm form() {
        String only = subdivision == null || subdivision.isEmpty() ? null : subdivision;
        return new BatchForm(
                new OrderFields(only, format, cropMarks, languages, output).order(),
                placements == null ? List.of() : placements,
                PageLanguage.parse(codeLanguage));
    }
}
