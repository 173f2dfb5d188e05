package org.samvad.qr.poster;

import io.quarkus.qute.TemplateData;
import org.jspecify.annotations.Nullable;
import org.samvad.events.value.PublicName;
import org.samvad.kit.page.PageLanguage;

/**
 * Everything on the page of a poster.
 *
 * @param notLive the subdivision, where its day has not come
 */
@TemplateData
public record PosterPage(
        PageLanguage language,
        String csrf,
        String code,
        PublicName station,
        PublicName placement,
        @Nullable PublicName notLive,
        PosterOptions options) {

    public String shortCode() {
        return code.substring(0, 4) + " " + code.substring(4);
    }

    /** The same page's parameters in the other language. */
    public String otherLanguage() {
        return options.query() + "&lang=" + language.other().tag();
    }
}
