package org.samvad.qr.console;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.samvad.kit.page.PageLanguage;

/** The answers of the other pages: a page in a language, or the way to one. */
final class Pages {

    private Pages() {}

    static Response show(Response.Status status, TemplateInstance page, PageLanguage language) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(page.setLocale(language.locale()).render())
                .build();
    }

    /** After POST comes GET, so that a reload repeats nothing. */
    static Response next(String path, String parameters, PageLanguage language) {
        return Response.status(Response.Status.SEE_OTHER)
                .header(HttpHeaders.LOCATION, path + "?" + parameters + "&lang=" + language.tag())
                .build();
    }
}
