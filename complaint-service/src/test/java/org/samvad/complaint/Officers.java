package org.samvad.complaint;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.samvad.devstack.test.StaffTokens;
import org.samvad.kit.secret.SecretFiles;
import org.samvad.kit.token.TicketSigner;
import org.samvad.kit.token.TokenKind;

/** Requests of officers, with right and wrong tokens. */
@ApplicationScoped
public class Officers {

    /** The value that the forms of {@link #inConsole} have to send. */
    public static final String CSRF = "the-csrf-value-of-the-tests";

    private final StaffTokens tokens;
    private final SecretFiles secrets;
    private final InstantSource time;

    Officers(@ConfigProperty(name = "samvad.secrets-dir") Path secretsDir, SecretFiles secrets, InstantSource time) {
        this.tokens = StaffTokens.of(secretsDir);
        this.secrets = secrets;
        this.time = time;
    }

    /** With a bearer token. */
    public RequestSpecification as(String role, String unit) {
        return given().auth().oauth2(tokens.token(nameOf(role, unit), role, unit));
    }

    /** As a browser with the cookie does, without following redirects. */
    public RequestSpecification inConsole(String role, String unit) {
        return browser().cookie("__Secure-samvad-staff", tokens.token(nameOf(role, unit), role, unit, CSRF));
    }

    /** A browser without a cookie, which does not follow redirects. */
    public static RequestSpecification browser() {
        return given().redirects().follow(false).accept("text/html,application/xhtml+xml");
    }

    /** Tokens that are refused everywhere, by what is wrong with them. */
    public Map<String, String> refusedTokens(String role, String unit) {
        String name = nameOf(role, unit);
        return Map.of(
                "expired", tokens.expired(name, role, unit),
                "of another type", tokens.withWrongType(name, role, unit),
                "for another audience", tokens.withWrongAudience(name, role, unit),
                "of another issuer", tokens.withWrongIssuer(name, role, unit),
                "of another key", tokens.withWrongKey(name, role, unit),
                "a contact ticket", ticket(TokenKind.CONTACT, "contact-signing.jwks", role, unit),
                "an upload ticket", ticket(TokenKind.UPLOAD, "upload.jwks", role, unit),
                "a tracking session", ticket(TokenKind.TRACKING, "tracking.jwks", role, unit),
                "no token at all", "rubbish");
    }

    private String ticket(TokenKind kind, String keys, String role, String unit) {
        String name = nameOf(role, unit);
        return new TicketSigner(kind, secrets.keys(keys), time)
                .sign(name, Map.of("upn", name, "groups", List.of(role), "unit", unit), Duration.ofMinutes(5));
    }

    public static String nameOf(String role, String unit) {
        return (role + "." + unit).toLowerCase(Locale.ROOT);
    }
}
