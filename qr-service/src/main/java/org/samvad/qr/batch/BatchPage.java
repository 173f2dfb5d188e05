package org.samvad.qr.batch;

import io.quarkus.qute.TemplateData;
import org.jspecify.annotations.Nullable;
import org.samvad.kit.page.PageLanguage;

/**
 * The page of one batch.
 *
 * @param notLive names of subdivisions whose day has not come, null if there are none
 * @param problem why it failed
 */
@TemplateData
public record BatchPage(
        PageLanguage language,
        String csrf,
        BatchView batch,
        @Nullable String notLive,
        @Nullable String problem) {

    public String otherLanguage() {
        return "lang=" + language.other().tag();
    }
}
