package org.samvad.qr.batch;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samvad.kit.page.Named;
import org.samvad.kit.problem.ProblemException;
import org.samvad.qr.poster.PosterRequests;

/**
 * An order as a request gives it.
 *
 * @param subdivision left out for the whole district
 * @param output {@code PDF} unless told
 */
record OrderFields(
        @Nullable String subdivision,
        @Nullable String format,
        @Nullable String cropMarks,
        @Nullable List<String> languages,
        @Nullable String output) {

    BatchOrder order() {
        return new BatchOrder(subdivision, PosterRequests.options(format, cropMarks, languages), outputOf());
    }

    private BatchOutput outputOf() {
        if (output == null) {
            return BatchOutput.PDF;
        }
        return Named.among(BatchOutput.values(), output)
                .orElseThrow(() -> ProblemException.invalid("output", "is PDF or ZIP"));
    }
}
