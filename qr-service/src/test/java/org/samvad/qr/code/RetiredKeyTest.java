package org.samvad.qr.code;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
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
