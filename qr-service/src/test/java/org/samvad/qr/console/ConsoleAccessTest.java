package org.samvad.qr.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.samvad.qr.console.ConsoleRoutes.Prepared;
import org.samvad.qr.console.ConsoleRoutes.Reach;
import org.samvad.qr.testing.IssuedCode;
import org.samvad.qr.testing.ServiceTest;
import org.samvad.qr.testing.StaffRoutes;

/** Every page, file and form of the console: with no login, a faulty one, another role, another unit, and the right one. */
@QuarkusTest
class ConsoleAccessTest extends ServiceTest {

    private static final List<String> ADMIN = List.of("QR_ADMIN");
    private static final List<String> OFFICERS = List.of("QR_ADMIN", "DISTRICT_ADMIN", "REVIEWER", "STATION_OFFICER");
    private static final List<String> ROLES =
            List.of("QR_ADMIN", "DISTRICT_ADMIN", "REVIEWER", "STATION_OFFICER", "AUDITOR", "OPERATOR", "");

    private static final List<String> OTHER_UNITS = List.of("BHN", "RAIPUR", "");

    @Inject
    DataSource database;

    private final ConsoleRoutes routes = new ConsoleRoutes(
            new ConsoleRoutes.Office() {
                @Override
                public RequestSpecification api() {
                    return admin();
                }

                @Override
                public RequestSpecification page() {
                    return console("QR_ADMIN");
                }

                @Override
                public IssuedCode issue(String station) {
                    return ConsoleAccessTest.this.issue(station);
                }
            },
            CSRF);

    private RequestSpecification person(String role, String unit) {
        return cookie(tokens().token("somebody", role, unit, CSRF));
    }

    private static RequestSpecification cookie(String token) {
        return nobody().cookie("__Secure-samvad-staff", token).accept("text/html");
    }

    @Test
    void everyRouteIsInTheTable() {
        List<String> rows = ConsoleRoutes.TABLE
                .lines()
                .map(row -> row.split(",\\s*"))
                .map(row -> row[0] + " " + row[1])
                .toList();
        assertThat(rows).containsExactlyInAnyOrderElementsOf(StaffRoutes.under("/console"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = ConsoleRoutes.TABLE)
    void whoIsNotSignedInIsSentToTheLogin(String method, String path) {
        Prepared request = routes.prepare(method, path);
        List<RequestSpecification> strangers = List.of(
                nobody().accept("text/html"),
                cookie(tokens().expired("qr.admin", "QR_ADMIN", "DURG")),
                cookie(tokens().withWrongType("qr.admin", "QR_ADMIN", "DURG")),
                cookie(tokens().withWrongAudience("qr.admin", "QR_ADMIN", "DURG")),
                cookie(tokens().withWrongIssuer("qr.admin", "QR_ADMIN", "DURG")),
                cookie(tokens().withWrongKey("qr.admin", "QR_ADMIN", "DURG")),
                cookie("not.a.token"));
        for (RequestSpecification stranger : strangers) {
            Response answer = request.sentBy(stranger);
            assertThat(answer.statusCode()).isEqualTo(303);
            assertThat(answer.header("Location")).contains("/console/login");
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = ConsoleRoutes.TABLE)
    void otherRolesAreRefused(String method, String path, Reach reach) {
        Prepared request = routes.prepare(method, path);
        List<String> right = reach == Reach.PATROL ? OFFICERS : ADMIN;
        String before = rows();
        for (String role : ROLES) {
            if (!right.contains(role)) {
                refused(role, request.sentBy(person(role, "DURG")));
            }
        }
        assertThat(rows()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(textBlock = ConsoleRoutes.TABLE)
    void otherUnitsAreRefused(String method, String path, Reach reach) {
        if (reach == Reach.OWN || reach == Reach.ALIKE || (reach == Reach.PATROL && method.equals("GET"))) {
            return;
        }
        Prepared request = routes.prepare(method, path);
        List<String> units = reach == Reach.DISTRICT ? List.of("BHN", "RAIPUR", "", ConsoleRoutes.UNIT) : OTHER_UNITS;
        String before = rows();
        for (String unit : units) {
            refused(unit, request.sentBy(person("QR_ADMIN", unit)));
        }
        assertThat(rows()).isEqualTo(before);
    }

    /** The right unit is asked first: a page that shows nobody a code keeps no secret. */
    @ParameterizedTest
    @MethodSource("pagesOfEachUnit")
    void otherUnitsAreShownTheirOwn(String path, String words) {
        List<String> own = routes.shownToTheUnit(words);
        Response right = person("QR_ADMIN", ConsoleRoutes.UNIT).get(path);
        assertThat(right.statusCode()).isEqualTo(200);
        assertThat(right.asString()).contains(own);
        for (String unit : OTHER_UNITS) {
            Response answer = person("QR_ADMIN", unit).get(path);
            assertThat(answer.statusCode()).as(unit).isEqualTo(200);
            assertThat(answer.asString()).as(unit).doesNotContain(own);
        }
    }

    static List<Arguments> pagesOfEachUnit() {
        return ConsoleRoutes.TABLE
                .lines()
                .map(row -> row.split(",\\s*"))
                .filter(row -> Reach.valueOf(row[2]) == Reach.OWN)
                .map(row -> Arguments.of(row[1], row[4]))
                .toList();
    }

    /** How much there is of all that a form changes, but for the directory, whose every change is a row. */
    private String rows() {
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement();
                ResultSet row = sql.executeQuery("""
                        select concat_ws(' ',
                            (select count(*) from printed_code), (select count(*) from code_change),
                            (select count(*) from poster_batch), (select count(*) from poster_check),
                            (select count(*) from reprint where done_at is null),
                            (select count(*) from directory_change), (select count(*) from pending_import))""")) {
            row.next();
            return row.getString(1);
        } catch (SQLException unexpected) {
            throw new AssertionError(unexpected);
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = ConsoleRoutes.TABLE)
    void rightOneIsNot(String method, String path, Reach reach, int answer) {
        String unit = reach == Reach.DISTRICT ? "DURG" : ConsoleRoutes.UNIT;
        assertThat(routes.prepare(method, path)
                        .sentBy(reach == Reach.DISTRICT ? console("QR_ADMIN") : person("QR_ADMIN", unit))
                        .statusCode())
                .isEqualTo(answer);
        if (reach == Reach.PATROL) {
            Prepared again = routes.prepare(method, path);
            assertThat(again.sentBy(person("STATION_OFFICER", ConsoleRoutes.STATION))
                            .statusCode())
                    .isEqualTo(answer);
            assertThat(again.sentBy(person("REVIEWER", unit)).statusCode()).isEqualTo(answer);
            assertThat(again.sentBy(person("DISTRICT_ADMIN", "DURG")).statusCode())
                    .isEqualTo(answer);
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = ConsoleRoutes.TABLE)
    void formOfAnotherSiteIsRefused(String method, String path) {
        if (method.equals("POST")) {
            Prepared request = routes.prepare(method, path);
            String before = rows();
            refused("guessed", request.sentBy(console("QR_ADMIN"), "guessed"));
            refused("empty", request.sentBy(console("QR_ADMIN"), ""));
            assertThat(rows()).isEqualTo(before);
        }
    }

    private static void refused(String who, Response answer) {
        assertThat(answer.statusCode()).as(who).isEqualTo(403);
        assertThat(answer.contentType()).as(who).startsWith("text/html");
    }
}
