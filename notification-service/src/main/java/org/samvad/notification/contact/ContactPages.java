package org.samvad.notification.contact;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.samvad.events.complaint.EventLanguage;
import org.samvad.kit.page.PageLanguage;

/** The same as {@link ContactResource} for people: the receipt's form posts here, and works without JavaScript. */
@Path("/contact")
@Produces(MediaType.TEXT_HTML)
class ContactPages {

    private static final int SHOWN_AT_MOST = 40;

    private final Registration registration;

    ContactPages(Registration registration) {
        this.registration = registration;
    }

    @CheckedTemplate
    static final class Templates {

        private Templates() {}

        static native TemplateInstance about();

        static native TemplateInstance form(String contactTicket, String phone, String language, String error);

        static native TemplateInstance saved();

        static native TemplateInstance withdrawn();

        static native TemplateInstance refused(String heading, String reason, String typed);
    }

    @GET
    @PermitAll
    public TemplateInstance about(@RestQuery @Nullable String lang) {
        return Templates.about().setLocale(PageLanguage.parse(lang).locale());
    }

    @POST
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response register(
            @RestForm @Nullable String contactTicket,
            @RestForm @Nullable String phone,
            @RestForm @Nullable String language) {
        PageLanguage spoken = PageLanguage.parse(language);
        RegistrationResult result = registration.register(contactTicket, phone, EventLanguage.valueOf(spoken.name()));
        return switch (result) {
            case RegistrationResult.Done done -> page(200, Templates.saved(), spoken);
            case RegistrationResult.PhoneRefused refused ->
                page(400, formAgain(contactTicket, phone, spoken, refused.fault()), spoken);
            case RegistrationResult.Refused refused ->
                refusal(refused.problem(), Sentences.in(spoken).refusedTitle(), typed(phone), spoken);
        };
    }

    @POST
    @Path("/withdraw")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response withdraw(@RestForm @Nullable String contactTicket, @RestForm @Nullable String language) {
        PageLanguage spoken = PageLanguage.parse(language);
        return switch (registration.withdraw(contactTicket)) {
            case RegistrationResult.Refused refused ->
                refusal(refused.problem(), Sentences.in(spoken).withdrawRefusedTitle(), "", spoken);
            case RegistrationResult.Done done -> page(200, Templates.withdrawn(), spoken);
            case RegistrationResult.PhoneRefused impossible -> throw new IllegalStateException("no number was sent");
        };
    }

    private static TemplateInstance formAgain(
            @Nullable String ticket, @Nullable String phone, PageLanguage language, PhoneFault fault) {
        return Templates.form(given(ticket), typed(phone), language.tag(), Sentences.of(fault, language));
    }

    private static Response refusal(ContactProblem problem, String heading, String typed, PageLanguage language) {
        return page(problem.status(), Templates.refused(heading, Sentences.of(problem, language), typed), language);
    }

    private static Response page(int status, TemplateInstance page, PageLanguage language) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(page.setLocale(language.locale()).render())
                .build();
    }

    private static String given(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String typed(@Nullable String phone) {
        String text = given(phone).strip();
        return text.length() > SHOWN_AT_MOST ? text.substring(0, SHOWN_AT_MOST) : text;
    }
}
