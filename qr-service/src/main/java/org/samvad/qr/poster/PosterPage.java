package org.samvad.qr.poster;

import io.quarkus.qute.TemplateData;
import org.jspecify.annotations.Nullable;
import org.samvad.events.value.PublicName;
import org.samvad.kit.page.PageLanguage;
import org.samvad.qr.frame.ConsoleFrame;

/**
 * Everything on the page of a poster.
 *
 * @param notLive the subdivision, where its day has not come
 */
@TemplateData
public record PosterPage(
        ConsoleFrame frame,
        String code,
        PublicName station,
        PublicName placement,
        @Nullable PublicName notLive,
        PosterOptions options) {

    public String shortCode() {
        return code.substring(0, 4) + " " + code.substring(4);
    }

    public PageLanguage language() {
        return frame.language();
    }
}
