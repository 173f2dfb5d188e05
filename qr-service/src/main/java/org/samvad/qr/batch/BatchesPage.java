package org.samvad.qr.batch;

import io.quarkus.qute.TemplateData;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samvad.kit.page.PageLanguage;
import org.samvad.qr.directory.SubdivisionEntry;
import org.samvad.qr.poster.PosterOptions;

/**
 * The page on which batches are ordered.
 *
 * @param problem why nothing was ordered; null if nothing went wrong
 * @param subdivision the chosen one, empty for the district
 */
@TemplateData
public record BatchesPage(
        PageLanguage language,
        String csrf,
        @Nullable String problem,
        List<SubdivisionEntry> subdivisions,
        boolean wholeDistrict,
        String subdivision,
        PosterOptions options,
        boolean zip,
        List<BatchView> batches) {

    public String otherLanguage() {
        return "lang=" + language.other().tag();
    }
}
