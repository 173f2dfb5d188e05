package org.samvad.complaint.tracking;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samvad.complaint.complaint.MistypedCodeException;
import org.samvad.complaint.complaint.TrackingCode;
import org.samvad.kit.http.PagePowers;
import org.samvad.kit.page.PageLanguage;

/** Where the code is typed. It travels in the body of one request and from there on a cookie opens the case. */
@Path("/track")
@Produces("text/html;charset=UTF-8")
class TrackingPageResource {

    private final TrackingSessions sessions;
    private final TrackingCookie cookie;
    private final CaseViews views;
    private final PagePowers powers;

    TrackingPageResource(TrackingSessions sessions, TrackingCookie cookie, CaseViews views, PagePowers powers) {
        this.sessions = sessions;
        this.cookie = cookie;
        this.views = views;
        this.powers = powers;
    }

    @GET
    @PermitAll
    public TemplateInstance ask(
            @QueryParam("lang") @Nullable String lang, @QueryParam("ended") @Nullable String ended) {
        PageLanguage language = PageLanguage.spoken(lang);
        CodeFault why = ended == null ? CodeFault.NONE : CodeFault.ENDED;
        return TrackingPages.code(new CodeView(language, "", why, CaseView.Draft.none()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll
    public Response open(MultivaluedMap<String, String> fields) {
        String typed = DraftFields.field(fields, "trackingCode");
        CaseView.Draft draft = DraftFields.in(fields).notSentYet(DraftFields.field(fields, "refused"));
        String show = fields.getFirst("show");
        if (show != null) {
            CodeFault why = CodeFault.of(fields.getFirst("why"));
            CodeFault now = why.now(typed, DraftFields.field(fields, "before"));
            return again(200, PageLanguage.spoken(show), typed, now, draft);
        }
        PageLanguage language = PageLanguage.spoken(fields.getFirst("lang"));
        try {
            Optional<TrackingSession> session = sessions.open(TrackingCode.parse(typed));
            if (session.isEmpty()) {
                return again(404, language, typed, CodeFault.NOTHING_FOUND, draft);
            }
            if (draft.begun()) {
                return withDraft(session.get(), language, draft);
            }
            return RelativeRedirect.to("/track/case?lang=" + language.tag())
                    .cookie(cookie.set(session.get()))
                    .build();
        } catch (MistypedCodeException mistyped) {
            return again(422, language, typed, CodeFault.of(mistyped.mistake()), draft);
        }
    }

    /** Not a redirect: what was written goes back into its form, and a URL could not carry it. */
    private Response withDraft(TrackingSession session, PageLanguage language, CaseView.Draft draft) {
        powers.allowPlaying();
        return Response.ok(TrackingPages.progress(views.view(session, language, null, draft)))
                .cookie(cookie.set(session))
                .build();
    }

    private static Response again(
            int status, PageLanguage language, String typed, CodeFault why, CaseView.Draft draft) {
        return Response.status(status)
                .entity(TrackingPages.code(new CodeView(language, typed, why, draft)))
                .build();
    }
}
