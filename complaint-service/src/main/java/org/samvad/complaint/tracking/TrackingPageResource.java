package org.samvad.complaint.tracking;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samvad.complaint.complaint.MistypedCodeException;
import org.samvad.complaint.complaint.TrackingCode;
import org.samvad.kit.page.PageLanguage;

/** Where the code is typed. It travels in the body of one request and from there on a cookie opens the case. */
@Path("/track")
@Produces("text/html;charset=UTF-8")
class TrackingPageResource {

    private final TrackingSessions sessions;
    private final TrackingCookie cookie;

    TrackingPageResource(TrackingSessions sessions, TrackingCookie cookie) {
        this.sessions = sessions;
        this.cookie = cookie;
    }

    @GET
    @PermitAll
    public TemplateInstance ask(
            @QueryParam("lang") @Nullable String lang, @QueryParam("ended") @Nullable String ended) {
        PageLanguage language = PageLanguage.parse(lang);
        String fault = ended == null ? "" : TrackingPages.words(language).trackEnded();
        return TrackingPages.code(new CodeView(language, "", fault));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll
    public Response open(
            @FormParam("trackingCode") @DefaultValue("") String typed, @FormParam("lang") @Nullable String lang) {
        PageLanguage language = PageLanguage.parse(lang);
        TrackingMessages words = TrackingPages.words(language);
        try {
            Optional<TrackingSession> session = sessions.open(TrackingCode.parse(typed));
            if (session.isEmpty()) {
                return again(404, language, typed, words.trackNothing());
            }
            return Response.seeOther(URI.create("/track/case?lang=" + language.tag()))
                    .cookie(cookie.set(session.get()))
                    .build();
        } catch (MistypedCodeException mistyped) {
            return again(422, language, typed, sentence(mistyped.mistake(), words));
        }
    }

    private static Response again(int status, PageLanguage language, String typed, String fault) {
        return Response.status(status)
                .entity(TrackingPages.code(new CodeView(language, typed, fault)))
                .build();
    }

    private static String sentence(MistypedCodeException.Mistake mistake, TrackingMessages words) {
        return switch (mistake) {
            case NOT_A_DIGIT -> words.trackNotDigits();
            case TOO_SHORT -> words.trackTooShort();
            case TOO_LONG -> words.trackTooLong();
            case CHECK_DIGIT -> words.trackCheckDigit();
        };
    }
}
