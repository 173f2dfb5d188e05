package org.samvad.qr.batch;

import io.quarkus.qute.TemplateData;
import org.jspecify.annotations.Nullable;
import org.samvad.kit.page.PageLanguage;
import org.samvad.qr.frame.ConsoleFrame;

/**
 * The page of one batch.
 *
 * @param issued how many codes its order issued, null if it issued none
 * @param notLive names of subdivisions whose day has not come, null if there are none
 * @param problem why it failed
 */
@TemplateData
public record BatchPage(
        ConsoleFrame frame,
        BatchView batch,
        @Nullable Integer issued,
        @Nullable String notLive,
        @Nullable String problem) {

    public PageLanguage language() {
        return frame.language();
    }
}
