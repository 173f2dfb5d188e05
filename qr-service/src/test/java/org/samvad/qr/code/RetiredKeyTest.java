package org.samvad.qr.code;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.random.RandomGenerator;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.samvad.qr.testing.ServiceTest;

/** A code whose key was taken out of the ring: it must be seen and rotated, and never printed. */
@QuarkusTest
class RetiredKeyTest extends ServiceTest {

    private static final String INSERT = """
            insert into printed_code (id, key_id, station_code, placement_en, placement_hi, state, version)
            values (?, 'Z', 'BHN-SUP', 'Old place', 'पुरानी जगह', 'ACTIVE', 1)""";

    @Inject
    DataSource database;

    private String codeOfAnotherKey() throws SQLException {
        String id = new CodeIds(RandomGenerator.getDefault()).draw().value();
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setString(1, id);
            insert.executeUpdate();
        }
        return id;
    }

    @Test
    void officerIsToldToTakeItDownAndHealthShowsIt() throws SQLException {
        String code = codeOfAnotherKey();
        for (String scanned : new String[] {code + "Z0123456789ABC", code}) {
            patrol(scanned, Map.of())
                    .statusCode(200)
                    .body(containsString("The key of this code was withdrawn"))
                    .body(not(containsString("typed, not scanned")));
        }
        patrol(code, Map.of("step", "save", "condition", "FINE")).statusCode(303);
        String poster = "find { it.codeId == '" + code + "' }.";
        admin().get(CODES + "/health")
                .then()
                .body(poster + "withdrawn", equalTo(true))
                .body(poster + "suspicious", equalTo(true));
        console("QR_ADMIN").get("/console/qr/health?lang=en").then().body(containsString("Key withdrawn"));
        console("QR_ADMIN").get("/console/qr?lang=en").then().body(containsString("The old poster opens no form"));
        admin().contentType(ContentType.JSON).post(CODES + "/" + code + "/rotate");
    }

    @Test
    void stickerThatNamesAWithdrawnKeyOnACodeOfTodayIsNotOurs() {
        String today = issue("BHN-SUP").codeId();
        patrol(today + "Z0123456789ABC", Map.of()).statusCode(200).body(containsString("not ours"));
        patrol("00000000Z0123456789ABC", Map.of()).statusCode(200).body(containsString("not ours"));
    }

    private ValidatableResponse patrol(String scanned, Map<String, String> more) {
        return console("QR_ADMIN")
                .formParams(more)
                .formParams(Map.of("csrf", CSRF, "lang", "en", "scanned", scanned))
                .post("/console/qr/patrol")
                .then();
    }

    @Test
    void codeWithoutItsKeyHasNoAddressAndNoImageButCanBeRotated() throws SQLException {
        String path = CODES + "/" + codeOfAnotherKey();
        admin().get(path).then().statusCode(200).body("url", nullValue());
        for (String image : new String[] {"/image.png", "/image.svg"}) {
            admin().get(path + image).then().statusCode(410).body("type", endsWith("key-retired"));
        }
        console("QR_ADMIN").get("/console/qr").then().body(containsString("इस कोड की कुंजी हटा दी गई है"));
        admin().contentType(ContentType.JSON).post(path + "/rotate").then().statusCode(201);
        admin().get(path).then().body("state", equalTo("REPLACED"));
    }
}
