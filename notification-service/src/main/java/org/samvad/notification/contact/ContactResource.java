package org.samvad.notification.contact;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.samvad.kit.page.PageLanguage;
import org.samvad.kit.problem.ProblemException;

/** Numbers by API. The ticket is the only right that counts; who sends it is never asked. */
@Path("/api/v1/contacts")
@Consumes(MediaType.APPLICATION_JSON)
class ContactResource {

    private final Registration registration;

    ContactResource(Registration registration) {
        this.registration = registration;
    }

    /** Leaves or replaces a number. The same request again is answered the same; another number needs another ticket. */
    @POST
    @Operation(
            summary = "Leaves or replaces a number",
            description =
                    "The contact ticket is the only right that counts. The same request again is answered the same. 403 ticket-not-valid, 409 ticket-used, number-present, matter-closed.")
    @PermitAll
    public void register(@NotNull(message = "is missing") @Valid RegisterContact request) {
        PageLanguage language = language(request.language());
        RegistrationResult result =
                registration.register(request.contactTicket(), request.phone(), SmsLanguage.of(request.language()));
        answer(result, language);
    }

    /** Withdraws the number. May be repeated. */
    @DELETE
    @Operation(summary = "Withdraws the number", description = "May be repeated. 403 ticket-not-valid.")
    @PermitAll
    public void withdraw(@NotNull(message = "is missing") @Valid WithdrawContact request) {
        answer(registration.withdraw(request.contactTicket()), PageLanguage.EN);
    }

    private static void answer(RegistrationResult result, PageLanguage language) {
        switch (result) {
            case RegistrationResult.Done done -> {}
            case RegistrationResult.PhoneRefused refused ->
                throw ProblemException.invalid("phone", Sentences.of(refused.fault(), language));
            case RegistrationResult.Refused refused ->
                throw new ProblemException(refused.problem(), Sentences.of(refused.problem(), language));
        }
    }

    private static PageLanguage language(@Nullable String tag) {
        return PageLanguage.spoken(tag == null ? null : tag.toLowerCase(Locale.ROOT));
    }
}
