package org.samvad.qr.code;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samvad.qr.testing.ServiceTest;
import org.samvad.qr.testing.StaffRoutes;

/** Every endpoint of staff with no token, tokens with one fault, and every other role. */
@QuarkusTest
class AccessTest extends ServiceTest {

    private static final String ENDPOINTS = """
            POST, /api/v1/qr-codes
            GET,  /api/v1/qr-codes
            GET,  /api/v1/qr-codes/placements
            POST, /api/v1/qr-codes/bulk
            GET,  /api/v1/qr-codes/00000000
            POST, /api/v1/qr-codes/00000000/revoke
            POST, /api/v1/qr-codes/00000000/rotate
            GET,  /api/v1/qr-codes/00000000/image.png
            GET,  /api/v1/qr-codes/00000000/image.svg
            GET,  /api/v1/qr-codes/00000000/poster.pdf
            POST, /api/v1/poster-batches
            GET,  /api/v1/poster-batches
            GET,  /api/v1/poster-batches/6a8d4a3e-0000-4000-8000-000000000000
            GET,  /api/v1/poster-batches/6a8d4a3e-0000-4000-8000-000000000000/download
            GET,  /api/v1/qr-codes/health
            GET,  /api/v1/qr-codes/reprints
            POST, /api/v1/qr-codes/reprints/1/done
            GET,  /api/v1/stations/directory.csv
            GET,  /api/v1/stations/BHN-SUP/history
            GET,  /api/v1/subdivisions/BHN/history
            POST, /api/v1/stations/import
            PUT,  /api/v1/stations/BHN-SUP
            PUT,  /api/v1/subdivisions/BHN
            """;

    /** Which every officer may call who walks past posters. */
    private static final String PATROL = "POST /api/v1/qr-codes/{code}/verify";

    private static final List<String> OTHER_ROLES =
            List.of("DISTRICT_ADMIN", "REVIEWER", "STATION_OFFICER", "AUDITOR", "OPERATOR", "");

    private static Response send(RequestSpecification request, String method, String path) {
        RequestSpecification complete = method.equals("GET")
                ? request
                : request.contentType(path.endsWith("/import") ? "text/csv" : "application/json")
                        .body("{}");
        return complete.request(method, path);
    }

    @Test
    void everyEndpointIsInTheTable() {
        List<String> rows =
                ENDPOINTS.lines().map(row -> row.replaceAll(", +", " ")).toList();
        Set<String> endpoints = StaffRoutes.under("/api");
        assertThat(endpoints).contains(PATROL).hasSize(rows.size() + 1);
        for (String endpoint : endpoints) {
            Predicate<String> matches =
                    Pattern.compile(endpoint.replaceAll("\\{\\w+}", "[^/]+")).asMatchPredicate();
            assertThat(endpoint.equals(PATROL) || rows.stream().anyMatch(matches))
                    .as(endpoint)
                    .isTrue();
        }
    }

    @Test
    void checkOfAPosterTakesAnOfficerOnly() {
        String path = PATROL.replace("POST ", "").replace("{code}", "00000000");
        assertThat(send(nobody(), "POST", path).statusCode()).isEqualTo(401);
        assertThat(send(withRole("AUDITOR"), "POST", path).statusCode()).isEqualTo(403);
        assertThat(send(withRole("OPERATOR"), "POST", path).statusCode()).isEqualTo(403);
        assertThat(send(withRole("STATION_OFFICER"), "POST", path).statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource(textBlock = ENDPOINTS)
    void nobodyGetsInWithoutAToken(String method, String path) {
        Response answer = send(nobody(), method, path);
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.contentType()).startsWith("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource(textBlock = ENDPOINTS)
    void nobodyGetsInWithATokenThatIsNotRight(String method, String path) {
        List<String> tokens = List.of(
                tokens().expired("qr.admin", "QR_ADMIN", "DURG"),
                tokens().withWrongType("qr.admin", "QR_ADMIN", "DURG"),
                tokens().withWrongAudience("qr.admin", "QR_ADMIN", "DURG"),
                tokens().withWrongIssuer("qr.admin", "QR_ADMIN", "DURG"),
                tokens().withWrongKey("qr.admin", "QR_ADMIN", "DURG"),
                "not.a.token");
        for (String token : tokens) {
            assertThat(send(bearer(token), method, path).statusCode()).isEqualTo(401);
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = ENDPOINTS)
    void otherRolesAreRefused(String method, String path) {
        for (String role : OTHER_ROLES) {
            Response answer = send(withRole(role), method, path);
            assertThat(answer.statusCode()).as(role).isEqualTo(403);
            assertThat(answer.contentType()).startsWith("application/problem+json");
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = ENDPOINTS)
    void qrAdminIsNot(String method, String path) {
        assertThat(send(admin(), method, path).statusCode()).isIn(200, 202, 400, 404, 409);
    }
}
