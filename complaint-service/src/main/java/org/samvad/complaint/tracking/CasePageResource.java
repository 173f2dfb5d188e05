package org.samvad.complaint.tracking;

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
import org.samvad.complaint.complaint.CaseState;
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

    private static final String MESSAGE = "message";
    private static final String FEEDBACK = "feedback";

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

    /** The page in another language, with all that was typed. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll
    public Response showIn(@Context HttpHeaders headers, MultivaluedMap<String, String> fields) {
        PageLanguage language = PageLanguage.spoken(fields.getFirst("show"));
        CaseView.Draft typed = typed(fields);
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
        CaseView.Draft typed = typed(fields);
        if (session.isEmpty()) {
            return askAgainKeeping(language, typed);
        }
        Sensitive<String> text = CitizenText.withPlainLineEnds(typed.text());
        Optional<CitizenText.Fault> fault = CitizenText.fault(text);
        if (fault.isPresent()) {
            String sentence = TextWords.of(fault.get(), TrackingPages.words(language));
            return page(422, session.get(), language, null, typed.refused(MESSAGE, sentence));
        }
        try {
            citizenCase.write(session.get().complaint(), IdempotencyKey.parse(typed.key()), text);
            if (typed.feedback().begun()) {
                TrackingMessages words = TrackingPages.words(language);
                CaseView.Draft left = typed.afterMessage(words.draftKept());
                return page(200, session.get(), language, words.messageSent(), left);
            }
            return done(session.get(), language, MESSAGE);
        } catch (ActNotAllowedException late) {
            String sentence = TrackingPages.words(language).notPossibleNow();
            return page(422, session.get(), language, null, typed.refused(MESSAGE, sentence));
        }
    }

    @POST
    @Path("feedback")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll
    public Response judge(@Context HttpHeaders headers, MultivaluedMap<String, String> fields) {
        PageLanguage language = PageLanguage.spoken(fields.getFirst("lang"));
        Optional<TrackingSession> session = session(headers, fields);
        CaseView.Draft typed = typed(fields);
        if (session.isEmpty()) {
            return askAgainKeeping(language, typed);
        }
        TrackingMessages words = TrackingPages.words(language);
        CitizenFeedback given = typed.feedback();
        Sensitive<String> comment = CitizenText.withPlainLineEnds(field(fields, "comment"));
        boolean silent = comment.reveal().isBlank();
        Optional<CitizenText.Fault> fault = silent ? Optional.empty() : CitizenText.fault(comment);
        if (fault.isPresent()) {
            String sentence = TextWords.of(fault.get(), words);
            return page(422, session.get(), language, null, typed.refused(FEEDBACK, sentence));
        }
        try {
            IdempotencyKey key = IdempotencyKey.parse(typed.key());
            citizenCase.judge(session.get().complaint(), key, given, silent ? null : comment);
            if (!typed.text().isBlank()) {
                boolean closed = given.closes();
                CaseView.Draft left = typed.afterFeedback(closed ? words.notPossibleNow() : words.draftKept());
                return page(200, session.get(), language, words.feedbackThanks(), left);
            }
            return done(session.get(), language, FEEDBACK);
        } catch (FeedbackIncompleteException incomplete) {
            String sentence =
                    given.contradictory() ? words.feedbackContradiction() : missing(incomplete.state(), words);
            return page(422, session.get(), language, null, typed.refused(FEEDBACK, sentence));
        } catch (ActNotAllowedException late) {
            // The case asks no longer: what was said stays to be read, or to be sent as a message.
            CaseView.Draft kept = CaseView.Draft.ofMessage(MESSAGE, words.notPossibleNow(), typed.words());
            return page(422, session.get(), language, null, kept);
        }
    }

    private static String missing(CaseState state, TrackingMessages words) {
        return state == CaseState.REJECTED ? words.wishMissing() : words.feedbackIncomplete();
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

    private static String field(MultivaluedMap<String, String> fields, String name) {
        String value = fields.getFirst(name);
        return value == null ? "" : value;
    }

    private static CaseView.Draft typed(MultivaluedMap<String, String> fields) {
        String rating = field(fields, "rating");
        CitizenFeedback feedback = new CitizenFeedback(
                field(fields, "solved"),
                rating.matches("[1-5]") ? Integer.valueOf(rating) : null,
                field(fields, "wish"),
                field(fields, "comment"));
        String key = key(field(fields, "key")).value().toString();
        return new CaseView.Draft("", "", key, field(fields, "text"), feedback);
    }

    /** A page that is older than this release has none. */
    private static IdempotencyKey key(String sent) {
        try {
            return IdempotencyKey.parse(sent);
        } catch (IllegalArgumentException none) {
            return IdempotencyKey.random();
        }
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
        String ended = TrackingPages.words(language).trackEnded();
        return Response.status(Response.Status.UNAUTHORIZED)
                .entity(TrackingPages.code(new CodeView(language, "", ended, typed.words())))
                .cookie(cookie.clear())
                .build();
    }

    private Response askAgain(PageLanguage language) {
        return RelativeRedirect.to("/track?ended=yes&lang=" + language.tag())
                .cookie(cookie.clear())
                .build();
    }
}
