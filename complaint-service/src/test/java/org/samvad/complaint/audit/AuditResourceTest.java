package org.samvad.complaint.audit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samvad.complaint.Officers;
import org.samvad.complaint.OwnerDatabase;
import org.samvad.complaint.SamvadTest;

@SamvadTest
class AuditResourceTest {

    private static final AuditActor ACTOR = new AuditActor("someone", "REVIEWER");

    @Inject
    Officers officers;

    @Inject
    OwnerDatabase owner;

    @Inject
    AuditTrail trail;

    @Inject
    DataSource database;

    private void record(String subject, int rows) {
        for (int row = 0; row < rows; row++) {
            QuarkusTransaction.requiringNew().run(() -> trail.recordAs(ACTOR, AuditAction.CASE_VIEWED, subject, null));
        }
    }

    private static String newSubject() {
        return "T-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/audit", "/api/v1/audit/verification"})
    void onlyAuditorsAndTheDistrictMayRead(String path) {
        given().get(path).then().statusCode(401);
        officers.refusedTokens("AUDITOR", "DURG")
                .forEach((fault, token) -> assertThat(
                                given().auth().oauth2(token).get(path).statusCode())
                        .as(fault)
                        .isEqualTo(401));
        for (String role : List.of("REVIEWER", "STATION_OFFICER", "QR_ADMIN", "OPERATOR")) {
            officers.as(role, "DURG").get(path).then().statusCode(403);
        }
        officers.as("AUDITOR", "DURG").get(path).then().statusCode(200);
        officers.as("DISTRICT_ADMIN", "DURG").get(path).then().statusCode(200);
    }

    @Test
    void theNewestRowsComeFirstAndTheCursorGoesOnWhereTheyEnd() {
        String subject = newSubject();
        record(subject, 5);
        List<Integer> seen = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            var answer = officers.as("AUDITOR", "DURG")
                    .queryParam("subject", subject)
                    .queryParam("limit", 2)
                    .queryParam("cursor", cursor.isEmpty() ? null : cursor)
                    .get("/api/v1/audit")
                    .then()
                    .statusCode(200)
                    .extract();
            List<Integer> page = answer.path("items.findAll { it.action == 'CASE_VIEWED' }.sequence");
            seen.addAll(page);
            cursor = answer.path("next");
        }
        assertThat(seen).hasSize(5).isSortedAccordingTo((a, b) -> b - a).doesNotHaveDuplicates();
    }

    @Test
    void readingTheLogIsARowInIt() {
        String subject = newSubject();
        officers.as("AUDITOR", "DURG").queryParam("subject", subject).get("/api/v1/audit");
        officers.as("AUDITOR", "DURG")
                .queryParam("subject", subject)
                .get("/api/v1/audit")
                .then()
                .body("items", hasSize(1))
                .body("items[0].action", equalTo("AUDIT_VIEWED"))
                .body("items[0].actor", equalTo("auditor.durg"))
                .body("items[0].at", notNullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=201", "cursor=x", "cursor=-1", "subject=%3Cscript%3E"})
    void aParameterThatMakesNoSenseIsNamed(String query) {
        officers.as("AUDITOR", "DURG")
                .urlEncodingEnabled(false)
                .get("/api/v1/audit?" + query)
                .then()
                .statusCode(400)
                .body("errors.field", everyItem(equalTo(query.substring(0, query.indexOf('=')))))
                .body(not(containsString("script")));
    }

    @Test
    void anUntouchedChainIsIntact() {
        record(newSubject(), 3);
        officers.as("AUDITOR", "DURG")
                .get("/api/v1/audit/verification")
                .then()
                .body("intact", equalTo(true))
                .body("firstBroken", equalTo(null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "actor = 'another'",
                "role = 'AUDITOR'",
                "action = 'CASE_NOTED'",
                "subject = 'S26-00000000'",
                "subject = null",
                "detail = 'X'",
                "at = at + interval '1 microsecond'",
                "hash = sha256('x')",
                "previous_hash = sha256('x')"
            })
    void anyAlteredFieldIsFoundAndItsRowNamed(String change) {
        String subject = newSubject();
        record(subject, 3);
        long broken = sequencesOf(subject).get(1);
        withTamperedRow(
                broken,
                change,
                () -> officers.as("AUDITOR", "DURG")
                        .get("/api/v1/audit/verification")
                        .then()
                        .body("intact", equalTo(false))
                        .body("verified", equalTo((int) broken - 1))
                        .body("firstBroken", equalTo((int) broken)));
    }

    @Test
    void aRowThatWasTakenOutIsFound() {
        String subject = newSubject();
        record(subject, 3);
        long gone = sequencesOf(subject).get(1);
        owner.run("create table kept as select * from audit_entry where sequence = " + gone);
        owner.run("delete from audit_entry where sequence = " + gone);
        try {
            officers.as("AUDITOR", "DURG")
                    .get("/api/v1/audit/verification")
                    .then()
                    .body("firstBroken", equalTo((int) gone));
        } finally {
            owner.run("insert into audit_entry select * from kept", "drop table kept");
        }
    }

    @Test
    void theServiceItselfCannotAlterOrRemoveRows() throws SQLException {
        try (Connection service = database.getConnection();
                Statement statement = service.createStatement()) {
            for (String attempt :
                    List.of("update audit_entry set actor = 'x'", "delete from audit_entry", "truncate audit_entry")) {
                assertThatThrownBy(() -> statement.execute(attempt)).hasMessageContaining("permission denied");
            }
        }
    }

    @Test
    void manyAtOnceMakeASequenceWithoutGapsAndAnIntactChain() throws Exception {
        String subject = newSubject();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Future<?>> work = new ArrayList<>();
            for (int thread = 0; thread < 8; thread++) {
                work.add(threads.submit(() -> record(subject, 10)));
            }
            for (Future<?> done : work) {
                done.get();
            }
        }
        assertThat(sequencesOf(subject)).hasSize(80);
        officers.as("AUDITOR", "DURG").get("/api/v1/audit/verification").then().body("intact", equalTo(true));
    }

    @Test
    void aRowVanishesWithTheTransactionItBelongsTo() {
        String subject = newSubject();
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    trail.recordAs(ACTOR, AuditAction.CASE_VIEWED, subject, null);
                    throw new IllegalStateException("rolled back");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(sequencesOf(subject)).isEmpty();
        officers.as("AUDITOR", "DURG").get("/api/v1/audit/verification").then().body("intact", equalTo(true));
    }

    @Test
    void nothingIsRecordedOutsideOfATransaction() {
        assertThatThrownBy(() -> trail.recordAs(ACTOR, AuditAction.CASE_VIEWED, null, null))
                .isInstanceOf(TransactionalException.class);
    }

    private List<Long> sequencesOf(String subject) {
        String sql = "select sequence from audit_entry where action = 'CASE_VIEWED' and subject = ? order by sequence";
        try (Connection connection = database.getConnection();
                var select = connection.prepareStatement(sql)) {
            select.setString(1, subject);
            List<Long> found = new ArrayList<>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getLong(1));
                }
            }
            return found;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Puts the row back afterwards, because the other tests share the chain. */
    private void withTamperedRow(long sequence, String change, Runnable check) {
        owner.run(
                "create table kept as select * from audit_entry where sequence = " + sequence,
                "update audit_entry set " + change + " where sequence = " + sequence);
        try {
            check.run();
        } finally {
            owner.run(
                    "delete from audit_entry where sequence = " + sequence,
                    "insert into audit_entry select * from kept",
                    "drop table kept");
        }
    }
}
