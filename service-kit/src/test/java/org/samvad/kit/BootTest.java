package org.samvad.kit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.samvad.devstack.test.StaffTokens;
import org.samvad.kit.outbox.Outbox;
import org.samvad.kit.sample.NoteEvent;
import org.samvad.kit.sample.NoteShared;
import org.samvad.kit.testing.Rows;
import org.samvad.kit.testing.Topics;
import org.samvad.kit.testing.Waiting;

/** All parts start together, configured as a service configures them. */
@QuarkusTest
class BootTest {

    @ConfigProperty(name = "samvad.secrets-dir")
    Path secrets;

    @Inject
    Topics topics;

    @Inject
    Outbox outbox;

    @Inject
    Rows rows;

    @Test
    void aPageComesInBothLanguages() {
        given().get("/sample").then().statusCode(200).body(containsString("<h1>पुलिस से बात, नाम बताए बिना</h1>"));
        given().get("/sample?lang=en").then().statusCode(200).body(containsString("without a name</h1>"));
    }

    @Test
    void aStaffTokenWorksAsBearerAndAsCookie() {
        String token = StaffTokens.of(secrets).token("a.b", "REVIEWER", "BHN");
        given().auth().oauth2(token).get("/console/sample").then().body(equalTo("a.b REVIEWER BHN"));
        given().cookie("__Secure-samvad-staff", token)
                .get("/console/sample")
                .then()
                .body(equalTo("a.b REVIEWER BHN"));
        given().get("/console/sample").then().statusCode(401).contentType("application/problem+json");
    }

    @Test
    void anEventGoesThroughOutboxTopicAndInboxAlsoWhereTheTopicIsMadeLater() {
        topics.make(NoteEvent.TOPIC, 3);
        UUID note = UUID.randomUUID();
        QuarkusTransaction.requiringNew().run(() -> {
            outbox.add(NoteEvent.TOPIC, note.toString(), new NoteShared(note, 1));
            outbox.add(NoteEvent.TOPIC, note.toString(), new NoteShared(note, 2));
        });
        Waiting.soon()
                .untilAsserted(() -> assertThat(rows.select("select version from note where id = ?", note))
                        .containsExactly(2L));
    }
}
