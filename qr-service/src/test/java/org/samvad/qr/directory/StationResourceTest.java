package org.samvad.qr.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samvad.kit.time.Hour;
import org.samvad.qr.testing.ServiceTest;

@QuarkusTest
class StationResourceTest extends ServiceTest {

    private static final String STATIONS = "/api/v1/stations";
    private static final String STATION = "stations.find { it.code == '%s' }.";

    private static Map<String, Object> station(String subdivision, String en, String hi) {
        Map<String, Object> body = new HashMap<>();
        body.put("subdivision", subdivision);
        body.put("name", Map.of("en", en, "hi", hi));
        body.put("type", "OUTPOST");
        body.put("activity", "ACTIVE");
        return body;
    }

    private int put(String path, Object body) {
        return admin().contentType(ContentType.JSON).body(body).put(path).statusCode();
    }

    @Test
    void anybodyReadsTheSeededDirectoryInBothLanguages() {
        nobody().get(STATIONS)
                .then()
                .statusCode(200)
                .header("Cache-Control", "public, max-age=60")
                .body("district.code", equalTo("DURG"))
                .body("district.name.hi", equalTo("दुर्ग"))
                .body("stations.code", hasItem("DST-TRF"))
                .body(STATION.formatted("BHN-SUP") + "name.hi", equalTo("सुपेला"))
                .body(STATION.formatted("BHN-SUP") + "subdivision.name.en", equalTo("Bhilai Nagar"))
                .body(STATION.formatted("BHN-MAH") + "type", equalTo("WOMEN_STATION"));
    }

    @Test
    void firstSubdivisionIsLiveFromTodayAndTheOthersAreNot() {
        nobody().get(STATIONS)
                .then()
                .body(
                        STATION.formatted("BHN-SUP") + "subdivision.liveFrom",
                        equalTo(LocalDate.now(Hour.INDIA).toString()))
                .body(STATION.formatted("BHN-SUP") + "subdivision.live", is(true))
                .body(STATION.formatted("PTN-PTN") + "subdivision.liveFrom", nullValue())
                .body("stations.findAll { it.subdivision.code == 'PTN' }.subdivision.live", everyItem(is(false)));
    }

    @Test
    void newStationIsCreatedAndChanged() {
        assertThat(put(STATIONS + "/DHM-NEW", station("DHM", "New post", "नई चौकी")))
                .isEqualTo(201);
        assertThat(put(STATIONS + "/DHM-NEW", station("DHM", "New post", "नई चौकी")))
                .isEqualTo(204);
        assertThat(put(STATIONS + "/DHM-NEW", station("PTN", " Other name ", "दूसरा नाम")))
                .isEqualTo(204);
        nobody().get(STATIONS)
                .then()
                .body(STATION.formatted("DHM-NEW") + "name.en", equalTo("Other name"))
                .body(STATION.formatted("DHM-NEW") + "subdivision.code", equalTo("PTN"));
    }

    @Test
    void subdivisionGoesLiveOnItsDayAndNotBefore() {
        LocalDate today = LocalDate.now(Hour.INDIA);
        Map<String, Object> body = new HashMap<>(Map.of("name", Map.of("en", "Test", "hi", "परीक्षा")));
        body.put("liveFrom", today.plusDays(1).toString());
        assertThat(put("/api/v1/subdivisions/TSTA", body)).isEqualTo(201);
        assertThat(put(STATIONS + "/TSTA-ONE", station("TSTA", "One", "एक"))).isEqualTo(201);
        String live = STATION.formatted("TSTA-ONE") + "subdivision.live";
        nobody().get(STATIONS).then().body(live, is(false));
        body.put("liveFrom", today.toString());
        assertThat(put("/api/v1/subdivisions/TSTA", body)).isEqualTo(204);
        nobody().get(STATIONS).then().body(live, is(true));
    }

    @Test
    void stationOfAnUnknownSubdivisionIsRefused() {
        admin().contentType(ContentType.JSON)
                .body(station("NOPE", "Name", "नाम"))
                .put(STATIONS + "/BHN-XYZ")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.field", equalTo(List.of("subdivision")));
        nobody().get(STATIONS).then().body("stations.code", not(hasItem("BHN-XYZ")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bhn-sup", "BHN", "BHN-TOOLONGCODE", "BHN-सुप", "x' or '1'='1"})
    void malformedStationCodeIsRefusedByName(String code) {
        admin().contentType(ContentType.JSON)
                .body(station("BHN", "Name", "नाम"))
                .put(STATIONS + "/{code}", code)
                .then()
                .statusCode(400)
                .body("errors.field", equalTo(List.of("code")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "emoji 😀", "استقبالیہ", "two\nlines"})
    void nameThatCanNotBePrintedIsRefusedAndNotRepeated(String name) {
        String answer = admin().contentType(ContentType.JSON)
                .body(station("BHN", name, "नाम"))
                .put(STATIONS + "/BHN-XYZ")
                .then()
                .statusCode(400)
                .body("errors.field", equalTo(List.of("name.en")))
                .extract()
                .asString();
        assertThat(name.isBlank() || !answer.contains(name)).isTrue();
    }

    @Test
    void brokenBodiesAreProblems() {
        List<String> bodies = List.of("", "{", "[]", "{\"type\":\"PALACE\"}", "{\"liveFrom\":\"yesterday\"}", "null");
        for (String body : bodies) {
            for (String path : List.of(STATIONS + "/BHN-SUP", "/api/v1/subdivisions/BHN")) {
                Response answer =
                        admin().contentType(ContentType.JSON).body(body).put(path);
                assertThat(answer.statusCode()).as(body).isEqualTo(400);
                assertThat(answer.contentType()).as(body).isEqualTo("application/problem+json");
            }
        }
        nobody().get(STATIONS).then().body("stations.findAll { it.code == 'BHN-SUP' }", hasSize(1));
    }
}
