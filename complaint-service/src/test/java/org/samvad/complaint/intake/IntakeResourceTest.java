package org.samvad.complaint.intake;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.samvad.devstack.test.SamvadBackend;

@QuarkusTest
@QuarkusTestResource(value = SamvadBackend.class, initArgs = @ResourceArg(name = "service", value = "complaint"))
class IntakeResourceTest {

    private static ValidatableResponse file(String key, Map<String, ?> body) {
        return given().header("Idempotency-Key", key)
                .contentType("application/json")
                .body(body)
                .post("/api/v1/complaints")
                .then();
    }

    @Test
    void anEntryGetsACodeOfSixteenDigits() {
        file(
                        UUID.randomUUID().toString(),
                        Map.of("kind", "TIP", "category", "SAND", "text", "रात में रेत", "language", "hi"))
                .statusCode(201)
                .body("trackingCode", matchesPattern("[0-9]{16}"));
    }
}
