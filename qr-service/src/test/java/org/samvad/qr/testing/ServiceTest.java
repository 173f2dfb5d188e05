package org.samvad.qr.testing;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.samvad.devstack.test.SamvadBackend;
import org.samvad.devstack.test.StaffTokens;
import org.samvad.kit.token.CookieSettings;

/** The started service, and requests to it by whoever a test needs. */
@QuarkusTestResource(
        value = SamvadBackend.class,
        initArgs = @ResourceArg(name = "service", value = "qr"),
        restrictToAnnotatedClass = false)
public abstract class ServiceTest {

    protected static final String CODES = "/api/v1/qr-codes";
    protected static final String CSRF = "a-csrf-value";

    @ConfigProperty(name = "samvad.secrets-dir")
    Path secretsDir;

    @Inject
    CookieSettings cookies;

    protected StaffTokens tokens() {
        return StaffTokens.of(secretsDir);
    }

    protected static RequestSpecification nobody() {
        return RestAssured.given().redirects().follow(false);
    }

    protected RequestSpecification withRole(String role) {
        return bearer(tokens().token("someone", role, "DURG"));
    }

    protected RequestSpecification admin() {
        return bearer(tokens().token("qr.admin", "QR_ADMIN", "DURG"));
    }

    protected static RequestSpecification bearer(String token) {
        return nobody().header("Authorization", "Bearer " + token);
    }

    /** A browser with the console's cookie. */
    protected RequestSpecification console(String role) {
        String token = tokens().token("qr.admin", role, "DURG", CSRF);
        return nobody().cookie(cookies.prefix() + "samvad-staff", token).accept("text/html");
    }

    /** A subdivision with a station, for which nobody issues codes. */
    protected String emptySubdivision() {
        Map<String, String> name = Map.of("en", "Empty", "hi", "खाली");
        admin().contentType(ContentType.JSON).body(Map.of("name", name)).put("/api/v1/subdivisions/EMPTY");
        admin().contentType(ContentType.JSON)
                .body(Map.of("subdivision", "EMPTY", "name", name, "type", "STATION", "activity", "ACTIVE"))
                .put("/api/v1/stations/EMPTY-ONE");
        return "EMPTY";
    }

    protected IssuedCode issue(String station) {
        return issue(station, Map.of("code", "RECEPTION"));
    }

    protected IssuedCode issue(String station, Map<String, ?> placement) {
        return admin().contentType(ContentType.JSON)
                .body(Map.of("stationCode", station, "placement", placement))
                .post(CODES)
                .then()
                .statusCode(201)
                .extract()
                .as(IssuedCode.class);
    }
}
