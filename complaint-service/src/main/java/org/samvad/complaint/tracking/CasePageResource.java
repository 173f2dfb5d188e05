package org.samvad.complaint.tracking;

import static org.samvad.complaint.tracking.CaseView.Draft.FEEDBACK;
import static org.samvad.complaint.tracking.CaseView.Draft.MESSAGE;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samvad.complaint.complaint.ActNotAllowedException;
import org.samvad.complaint.complaint.CitizenText;
import org.samvad.complaint.complaint.IdempotencyKey;
import org.samvad.kit.http.PagePowers;
import org.samvad.kit.page.PageLanguage;
import org.samvad.kit.secret.Sensitive;
import org.samvad.kit.token.CsrfGuard;

/** The open case, and what its citizen does there. What was typed and is not taken, or not yet sent, comes back. */
@Path("/track/case")
@Produces("text/html;charset=UTF-8")
class CasePageResource {

    private final TrackingCookie cookie;
    private final CaseViews views;
    private final CitizenCase citizenCase;
    private final PagePowers powers;

    CasePageResource(TrackingCookie cookie, CaseViews views, CitizenCase citizenCase, PagePowers powers) {
        this.cookie = cookie;
        this.views = views;
        this.citizenCase = citizenCase;
        this.powers = powers;
    }

    @GET
    @PermitAll
    public Response show(
            @Context HttpHeaders headers,
            @QueryParam("lang") @Nullable String lang,
            @QueryParam("done") @Nullable String done) {
        PageLanguage language = PageLanguage.spoken(lang);
        TrackingMessages words = TrackingPages.words(language);
        String said =
                switch (done == null ? "" : done) {
                    case MESSAGE -> words.messageSent();
                    case FEEDBACK -> words.feedbackThanks();
                    default -> null;
                };
        return cookie.read(headers)
                .map(session -> page(200, session, language, said, CaseView.Draft.none()))
                .orElseGet(() -> askAgain(language));
    }

    /** The page in another language, with all that was typed and what is wrong with it. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll
    public Response showIn(@Context HttpHeaders headers, MultivaluedMap<String, String> fields) {
        PageLanguage language = PageLanguage.spoken(fields.getFirst("show"));
        CaseView.Draft typed = refusedAsBefore(DraftFields.in(fields), fields);
        return session(headers, fields)
                .map(session -> page(200, session, language, null, typed))
                .orElseGet(() -> askAgainKeeping(language, typed));
    }

    @POST
    @Path("message")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll
    public Response write(@Context HttpHeaders headers, MultivaluedMap<String, String> fields) {
        PageLanguage language = PageLanguage.spoken(fields.getFirst("lang"));
        Optional<TrackingSession> session = session(headers, fields);
        CaseView.Draft typed = DraftFields.in(fields);
        if (session.isEmpty()) {
            return askAgainKeeping(language, typed.notSentYet(MESSAGE));
        }
        Sensitive<String> text = CitizenText.withPlainLineEnds(typed.text());
        DraftFault fault = fault(typed, MESSAGE, text);
        if (fault != DraftFault.NONE) {
            return page(422, session.get(), language, null, typed.refused(MESSAGE, fault));
        }
        try {
            citizenCase.write(session.get().complaint(), IdempotencyKey.parse(typed.key()), text);
            if (typed.feedback().begun()) {
                String sent = TrackingPages.words(language).messageSent();
                return page(200, session.get(), language, sent, typed.afterMessage());
            }
            return done(session.get(), language, MESSAGE);
        } catch (ActNotAllowedException late) {
            return page(422, session.get(), language, null, typed.refused(MESSAGE, DraftFault.NOT_POSSIBLE_NOW));
        }
    }

    @POST
    @Path("feedback")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll
    public Response judge(@Context HttpHeaders headers, MultivaluedMap<String, String> fields) {
        PageLanguage language = PageLanguage.spoken(fields.getFirst("lang"));
        Optional<TrackingSession> session = session(headers, fields);
        CaseView.Draft typed = DraftFields.in(fields);
        if (session.isEmpty()) {
            return askAgainKeeping(language, typed.notSentYet(FEEDBACK));
        }
        CitizenFeedback given = typed.feedback();
        Sensitive<String> comment = CitizenText.withPlainLineEnds(DraftFields.field(fields, "comment"));
        boolean silent = comment.reveal().isBlank();
        DraftFault fault = silent ? DraftFault.NONE : fault(typed, FEEDBACK, comment);
        if (fault != DraftFault.NONE) {
            return page(422, session.get(), language, null, typed.refused(FEEDBACK, fault));
        }
        try {
            IdempotencyKey key = IdempotencyKey.parse(typed.key());
            citizenCase.judge(session.get().complaint(), key, given, silent ? null : comment);
            if (!typed.text().isBlank()) {
                String thanks = TrackingPages.words(language).feedbackThanks();
                return page(200, session.get(), language, thanks, typed.afterFeedback());
            }
            return done(session.get(), language, FEEDBACK);
        } catch (FeedbackIncompleteException incomplete) {
            DraftFault why = DraftFault.of(given, incomplete.state());
            return page(422, session.get(), language, null, typed.refused(FEEDBACK, why));
        } catch (ActNotAllowedException late) {
            // The case asks no longer: what was said stays to be read, or to be sent as a message.
            return page(422, session.get(), language, null, typed.tooLate());
        }
    }

    /** Ends the session: the cookie goes, and with it the way back without the code. */
    @POST
    @Path("leave")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll
    public Response leave(MultivaluedMap<String, String> fields) {
        PageLanguage language = PageLanguage.spoken(fields.getFirst("lang"));
        return RelativeRedirect.to("/?lang=" + language.tag())
                .cookie(cookie.clear())
                .build();
    }

    private Optional<TrackingSession> session(HttpHeaders headers, MultivaluedMap<String, String> fields) {
        return cookie.read(headers)
                .filter(session -> CsrfGuard.matches(session.csrf(), fields.getFirst(CsrfGuard.FIELD)));
    }

    private static DraftFault fault(CaseView.Draft typed, String form, Sensitive<String> words) {
        Optional<DraftFault> unfit = CitizenText.fault(words).map(DraftFault::of);
        return unfit.orElseGet(
                () -> typed.marksToAskAbout(form).isEmpty() ? DraftFault.NONE : DraftFault.MAY_NAME_WRITER);
    }

    /** With what the page had said about it, as far as that is still so. */
    private static CaseView.Draft refusedAsBefore(CaseView.Draft typed, MultivaluedMap<String, String> fields) {
        DraftFault before = DraftFault.of(fields.getFirst("why"));
        return switch (DraftFields.field(fields, "refused")) {
            case MESSAGE -> typed.refused(MESSAGE, before.inMessage(typed));
            case FEEDBACK -> typed.refused(FEEDBACK, before.inFeedback(typed));
            default -> before == DraftFault.TOO_LATE ? typed.refused("", before) : typed;
        };
    }

    private Response page(
            int status, TrackingSession session, PageLanguage language, @Nullable String said, CaseView.Draft draft) {
        try {
            CaseView view = views.view(session, language, said, draft);
            powers.allowPlaying();
            return Response.status(status)
                    .entity(TrackingPages.progress(view))
                    .cookie(cookie.set(session))
                    .build();
        } catch (CaseGoneException gone) {
            return askAgain(language);
        }
    }

    private Response done(TrackingSession session, PageLanguage language, String what) {
        return RelativeRedirect.to("/track/case?lang=" + language.tag() + "&done=" + what)
                .cookie(cookie.set(session))
                .build();
    }

    /** Asks for the code on the answer to the form itself, because a redirect would lose what was written. */
    private Response askAgainKeeping(PageLanguage language, CaseView.Draft typed) {
        return Response.status(Response.Status.UNAUTHORIZED)
                .entity(TrackingPages.code(new CodeView(language, "", CodeFault.ENDED, typed)))
                .cookie(cookie.clear())
                .build();
    }

    private Response askAgain(PageLanguage language) {
        return RelativeRedirect.to("/track?ended=yes&lang=" + language.tag())
                .cookie(cookie.clear())
                .build();
    }
}
