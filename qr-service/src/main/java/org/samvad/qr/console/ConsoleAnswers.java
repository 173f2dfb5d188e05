package org.samvad.qr.console;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.samvad.events.value.QrCodeId;
import org.samvad.kit.page.PageLanguage;

/** The two answers of a console: a page, or after a form that worked the way to one. */
final class ConsoleAnswers {

    static final String PATH = "/console/qr";

    private ConsoleAnswers() {}

    @CheckedTemplate(basePath = "console")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance codes(CodePageModel page);
    }

    static Response page(Response.Status status, CodePageModel page) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(Templates.codes(page)
                        .setLocale(page.language().locale())
                        .render())
                .build();
    }

    /** After POST comes GET, so that a reload repeats nothing. */
    static Response done(Done done, QrCodeId code, PageLanguage language) {
        String target = PATH + "?done=" + done.parameter() + "&code=" + code + "&lang=" + language.tag();
        return Response.status(Response.Status.SEE_OTHER)
                .header(HttpHeaders.LOCATION, target)
                .build();
    }

    static ConsoleMessages messages(PageLanguage language) {
        return MessageBundles.get(ConsoleMessages.class, Localized.Literal.of(language.tag()));
    }
}
