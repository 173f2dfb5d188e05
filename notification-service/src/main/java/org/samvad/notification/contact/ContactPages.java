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
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.samvad.kit.page.PageLanguage;

/**
 * The same as {@link ContactResource} for people, and without JavaScript. The receipt and the page of a case lead here with a
 * ticket; only here is a number typed.
 */
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

        static native TemplateInstance about(PageLanguage page);

        static native TemplateInstance form(
                String contactTicket, String phone, String smsLanguage, PageLanguage page, String error);

        static native TemplateInstance saved(NextSms next, PageLanguage page);

        static native TemplateInstance withdrawn(PageLanguage page);

        static native TemplateInstance refused(
                String asked, String problem, String heading, String reason, String typed, PageLanguage page);
    }

    @GET
    @PermitAll
    public TemplateInstance about(@RestQuery @Nullable String lang) {
        PageLanguage page = PageLanguage.spoken(lang);
        return Templates.about(page).setLocale(page.locale());
    }

    @POST
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response register(
            @RestForm @Nullable String contactTicket,
            @RestForm @Nullable String phone,
            @RestForm @Nullable String language,
            @RestForm @Nullable String lang,
            @RestForm @Nullable String open,
            @RestForm @Nullable String show,
            @RestForm @Nullable String checked) {
        if (open != null) {
            return opened(contactTicket, language, PageLanguage.spoken(open));
        }
        if (show != null) {
            PageLanguage wanted = PageLanguage.spoken(show);
            String fault = checked == null ? "" : faultOf(phone, wanted);
            return page(200, form(contactTicket, phone, language, wanted, fault), wanted);
        }
        PageLanguage spoken = PageLanguage.spoken(lang == null ? language : lang);
        RegistrationResult result = registration.register(contactTicket, phone, SmsLanguage.of(language));
        return switch (result) {
            case RegistrationResult.Done done -> page(200, Templates.saved(done.next(), spoken), spoken);
            case RegistrationResult.PhoneRefused refused ->
                page(400, form(contactTicket, phone, language, spoken, Sentences.of(refused.fault(), spoken)), spoken);
            case RegistrationResult.Refused refused ->
                page(
                        refused.problem().status(),
                        refusal(Asked.REGISTER, refused.problem(), typed(phone), spoken),
                        spoken);
        };
    }

    @POST
    @Path("/withdraw")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response withdraw(@RestForm @Nullable String contactTicket, @RestForm @Nullable String language) {
        PageLanguage spoken = PageLanguage.spoken(language);
        return switch (registration.withdraw(contactTicket)) {
            case RegistrationResult.Refused refused ->
                page(refused.problem().status(), refusal(Asked.WITHDRAW, refused.problem(), "", spoken), spoken);
            case RegistrationResult.Done done -> page(200, Templates.withdrawn(spoken), spoken);
            case RegistrationResult.PhoneRefused impossible -> throw new IllegalStateException("no number was sent");
        };
    }

    /** What was said after a number was taken, in another language; nothing of the number is in it or in its address. */
    @GET
    @Path("/saved")
    @PermitAll
    public Response saved(@RestQuery @Nullable String next, @RestQuery @Nullable String lang) {
        PageLanguage language = PageLanguage.spoken(lang);
        NextSms announced = NextSms.ACKNOWLEDGEMENT.name().equals(next) ? NextSms.ACKNOWLEDGEMENT : NextSms.NEWS;
        return page(200, Templates.saved(announced, language), language);
    }

    /** What was said after a number was withdrawn, in another language. */
    @GET
    @Path("/withdrawn")
    @PermitAll
    public Response withdrawn(@RestQuery @Nullable String lang) {
        PageLanguage language = PageLanguage.spoken(lang);
        return page(200, Templates.withdrawn(language), language);
    }

    /** What was refused and why, in another language. Posted, because a typed number stands in no address. */
    @POST
    @Path("/refused")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response refused(
            @RestForm @Nullable String asked,
            @RestForm @Nullable String problem,
            @RestForm @Nullable String phone,
            @RestForm @Nullable String show) {
        PageLanguage language = PageLanguage.spoken(show);
        return page(200, refusal(Asked.of(asked), ContactProblem.of(problem), typed(phone), language), language);
    }

    /** The empty form, unless no number can be left with it. */
    private Response opened(@Nullable String ticket, @Nullable String smsLanguage, PageLanguage language) {
        Optional<ContactProblem> obstacle = registration.obstacle(ticket);
        if (obstacle.isPresent()) {
            ContactProblem problem = obstacle.get();
            return page(problem.status(), refusal(Asked.OPEN, problem, "", language), language);
        }
        return page(200, form(ticket, "", smsLanguage, language, ""), language);
    }

    private static String faultOf(@Nullable String phone, PageLanguage language) {
        return PhoneReader.read(phone) instanceof TypedPhone.Faulty faulty
                ? Sentences.of(faulty.fault(), language)
                : "";
    }

    private static TemplateInstance form(
            @Nullable String ticket,
            @Nullable String phone,
            @Nullable String smsLanguage,
            PageLanguage language,
            String fault) {
        String chosen = SmsLanguage.of(smsLanguage).name();
        return Templates.form(given(ticket), typed(phone), chosen, language, fault);
    }

    private static TemplateInstance refusal(Asked asked, ContactProblem problem, String typed, PageLanguage page) {
        return Templates.refused(
                asked.name(), problem.slug(), Sentences.of(asked, page), Sentences.of(problem, page), typed, page);
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
