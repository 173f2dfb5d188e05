package org.samvad.qr.batch;

import jakarta.ws.rs.FormParam;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.samvad.kit.page.PageLanguage;
import org.samvad.kit.problem.ProblemException;

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

    /** @throws ProblemException 400 for a choice that there is none of */
    BatchForm form() {
        return form(format, cropMarks, languages, output);
    }

    /** To be shown again: the usual choice stands where one was made that there is none of, and all else stays. */
    BatchForm kept() {
        return form(
                known(format, sent -> new OrderFields(null, sent, null, null, null)),
                known(cropMarks, sent -> new OrderFields(null, null, sent, null, null)),
                known(languages, sent -> new OrderFields(null, null, null, sent, null)),
                known(output, sent -> new OrderFields(null, null, null, null, sent)));
    }

    private BatchForm form(
            @Nullable String format,
            @Nullable String cropMarks,
            @Nullable List<String> languages,
            @Nullable String output) {
        String only = subdivision == null || subdivision.isEmpty() ? null : subdivision;
        return new BatchForm(
                new OrderFields(only, format, cropMarks, languages, output).order(),
                placements == null ? List.of() : placements,
                PageLanguage.parse(codeLanguage));
    }

    private static <T> @Nullable T known(@Nullable T sent, Function<T, OrderFields> alone) {
        if (sent == null) {
            return null;
        }
        try {
            alone.apply(sent).order();
            return sent;
        } catch (ProblemException thereIsNone) {
            return null;
        }
    }
}
