package org.samvad.qr.batch;

import io.quarkus.qute.TemplateData;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samvad.kit.page.PageLanguage;
import org.samvad.qr.code.PlacementName;
import org.samvad.qr.directory.SubdivisionEntry;
import org.samvad.qr.frame.ConsoleFrame;

/**
 * The page on which batches are ordered.
 *
 * @param problem why nothing was ordered; null if nothing went wrong
 * @param wholeDistrict whether the caller may print all of it
 */
@TemplateData
public record BatchesPage(
        ConsoleFrame frame,
        @Nullable String problem,
        BatchForm form,
        List<SubdivisionEntry> subdivisions,
        boolean wholeDistrict,
        List<PlacementName> placements,
        List<BatchView> batches) {

    public PageLanguage language() {
        return frame.language();
    }
}
