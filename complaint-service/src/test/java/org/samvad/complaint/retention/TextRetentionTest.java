package org.samvad.complaint.retention;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.samvad.complaint.SamvadTest;
import org.samvad.complaint.attachment.Pictures;

@SamvadTest
class TextRetentionTest {

    @Inject
    TextRetention retention;

    @Inject
    DataSource database;

    private int count(String sql) throws Exception {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            found.next();
            return found.getInt(1);
        }
    }

    private void update(String sql) throws Exception {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    @Test
    void wordsGoAYearAfterClosingAndTheCountedRowStays() throws Exception {
        String ticket = given().contentType("application/json")
                .body(Map.of("kind", "TIP", "category", "SAND", "language", "hi", "text", "x"))
                .post("/api/v1/complaints")
                .path("uploadTicket");
        given().multiPart("uploadTicket", ticket)
                .multiPart("uploadId", UUID.randomUUID().toString())
                .multiPart("file", "x", Pictures.plain("jpg", 20, 20), "image/jpeg")
                .post("/api/v1/complaints/attachments")
                .then()
                .statusCode(201);
        update("update complaint set closed_hour = now() - interval '364 days' where text_sealed is not null");
        int rows = count("select count(*) from complaint");
        int files = count("select count(*) from attachment");
        int texts = count("select count(*) from complaint where text_sealed is not null");
        retention.destroyWhatIsDue();
        assertThat(count("select count(*) from complaint where text_sealed is not null"))
                .isEqualTo(texts)
                .isPositive();
        assertThat(count("select count(*) from attachment")).isEqualTo(files).isPositive();
        update("update complaint set closed_hour = now() - interval '366 days' where text_sealed is not null");
        retention.destroyWhatIsDue();
        assertThat(count("select count(*) from complaint where text_sealed is not null"))
                .isZero();
        assertThat(count("select count(*) from case_entry where text_sealed is not null and complaint_id in"
                        + " (select id from complaint where closed_hour is not null)"))
                .isZero();
        assertThat(count("select count(*) from attachment where complaint_id in"
                        + " (select id from complaint where closed_hour is not null)"))
                .isZero();
        assertThat(count("select count(*) from complaint")).isEqualTo(rows);
    }
}
