package org.samvad.kit;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.samvad.devstack.test.SamvadBackend;
import org.samvad.devstack.test.StaffTokens;

@QuarkusTest
@QuarkusTestResource(value = SamvadBackend.class, initArgs = @ResourceArg(name = "service", value = "kit"))
class BootTest {

    @ConfigProperty(name = "samvad.secrets-dir")
    Path secrets;

    @Test
    void aPageComesInBothLanguages() {
        given().get("/sample").then().statusCode(200).body(containsString("<h1>पुलिस से बात, बिना नाम</h1>"));
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
}
