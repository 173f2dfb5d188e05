package org.samvad.complaint.staff;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.samvad.complaint.console.ConsoleHome;
import org.samvad.complaint.console.ConsoleLink;
import org.samvad.complaint.console.SeeOther;
import org.samvad.kit.page.PageLanguage;
import org.samvad.kit.problem.ProblemException;
import org.samvad.kit.secret.Sensitive;

/** Officers sign in to the console. */
@Path("/console/login")
@Produces(MediaType.TEXT_HTML)
class LoginPage {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_PASSWORD = 200;

    private final SignIn signIn;
    private final StaffSession session;
    private final OwnForm ownForm;

    LoginPage(SignIn signIn, StaffSession session, OwnForm ownForm) {
        this.signIn = signIn;
        this.session = session;
        this.ownForm = ownForm;
    }

    @CheckedTemplate(basePath = "staff")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance login(LoginView view);
    }

    @GET
    @PermitAll
    public TemplateInstance form(
            @RestQuery @Nullable String next, @RestQuery @Nullable String lang, @RestQuery @Nullable String done) {
        LoginView view =
                new LoginView(PageLanguage.parse(lang), NextPage.of(next).path(), "", LoginNotice.NONE, 0);
        return page("signed-out".equals(done) ? view.with(LoginNotice.SIGNED_OUT) : view);
    }

    @POST
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response submit(
            @FormParam("username") @Nullable String username,
            @FormParam("password") @Nullable String password,
            @FormParam("next") @Nullable String next,
            @FormParam("lang") @Nullable String lang,
            @Context HttpHeaders headers) {
        PageLanguage language = PageLanguage.parse(lang);
        NextPage target = NextPage.of(next);
        String name = username == null || username.length() > LONGEST_NAME ? "" : username;
        LoginView view = new LoginView(language, target.path(), name, LoginNotice.NONE, 0);
        if (!ownForm.sent(headers)) {
            return answer(403, new LoginView(language, target.path(), "", LoginNotice.FOREIGN, 0));
        }
        if (name.isBlank() || password == null || password.isEmpty() || password.length() > LONGEST_PASSWORD) {
            return answer(400, view.with(LoginNotice.EMPTY));
        }
        return attempt(new Credentials(name, Sensitive.of(password)), view);
    }

    private Response attempt(Credentials credentials, LoginView view) {
        try {
            return switch (signIn.attempt(credentials)) {
                case SignInResult.SignedIn done -> signedIn(done, view);
                case SignInResult.Refused ignored -> answer(401, view.with(LoginNotice.WRONG));
                case SignInResult.Locked locked -> answer(429, view.lockedFor(locked.minutes()));
            };
        } catch (ProblemException busy) {
            return answer(busy.type().status(), view.with(LoginNotice.BUSY));
        }
    }

    private Response signedIn(SignInResult.SignedIn done, LoginView view) {
        String target = new NextPage(view.next()).orElse(ConsoleHome.of(done.role()));
        return SeeOther.answer(ConsoleLink.in(view.language(), target))
                .cookie(session.begin(done.token()))
                .build();
    }

    private static Response answer(int status, LoginView view) {
        return Response.status(status).entity(page(view)).build();
    }

    private static TemplateInstance page(LoginView view) {
        return Templates.login(view).setLocale(view.language().locale());
    }
}
