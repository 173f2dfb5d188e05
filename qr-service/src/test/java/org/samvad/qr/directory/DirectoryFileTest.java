package org.samvad.qr.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.samvad.qr.testing.ServiceTest;

@QuarkusTest
class DirectoryFileTest extends ServiceTest {

    private static final String IMPORT = "/api/v1/stations/import";

    private ValidatableResponse send(String path, String text) {
        return admin().contentType("text/csv")
                .body(text.getBytes(StandardCharsets.UTF_8))
                .post(path)
                .then();
    }

    private static String line(String code, String en) {
        return "IMP,Import,आयात," + code + "," + en + ",आयात,STATION\n";
    }

    @Test
    void exportedDirectoryReadInAgainChangesNothing() {
        String csv = admin().get("/api/v1/stations/directory.csv")
                .then()
                .statusCode(200)
                .contentType("text/csv;charset=UTF-8")
                .header("Content-Disposition", containsString("samvad-stations.csv"))
                .extract()
                .asString();
        assertThat(csv).startsWith("\uFEFFsubdivision_code,").contains("\r\n").contains("BHN-SUP");
        send(IMPORT, csv)
                .statusCode(200)
                .body("rows", greaterThan(30))
                .body("changes", hasSize(0))
                .body("errors", hasSize(0));
    }

    @Test
    void fileIsTakenFromTheQrAdminOnly() {
        nobody().contentType("text/csv")
                .body(CsvTableTest.HEADER)
                .post(IMPORT)
                .then()
                .statusCode(401);
        for (String role : List.of("DISTRICT_ADMIN", "REVIEWER", "STATION_OFFICER", "AUDITOR", "OPERATOR")) {
            withRole(role)
                    .contentType("text/csv")
                    .body(CsvTableTest.HEADER)
                    .post(IMPORT)
                    .then()
                    .statusCode(403);
        }
    }

    @Test
    void previewChangesNothingAndItsFingerprintTakesJustThatOver() {
        String file = CsvTableTest.HEADER + line("IMP-ONE", "=HYPERLINK(1)") + line("IMP-TWO", "Two");
        String fingerprint = send(IMPORT, file)
                .statusCode(200)
                .body("created", equalTo(3))
                .body("changes[0].entry", equalTo("subdivision:IMP"))
                .extract()
                .path("fingerprint");
        nobody().get("/api/v1/stations").then().body("stations.findAll { it.subdivision.code == 'IMP' }", hasSize(0));
        send(IMPORT + "?fingerprint=" + fingerprint, file).statusCode(200).body("created", equalTo(3));
        nobody().get("/api/v1/stations").then().body("stations.findAll { it.subdivision.code == 'IMP' }", hasSize(2));
        send(IMPORT + "?fingerprint=" + fingerprint, file).statusCode(409).body("changes", hasSize(0));
        admin().get("/api/v1/stations/IMP-ONE/history")
                .then()
                .statusCode(200)
                .body("by", org.hamcrest.Matchers.hasItem("qr.admin"))
                .body("what.find { it.field == 'station_en' }.after", equalTo("=HYPERLINK(1)"));
        admin().get("/api/v1/stations/directory.csv").then().body(containsString("'=HYPERLINK(1)"));
    }

    @Test
    void hundredFaultyLinesAmongFiveThousandTakeNothingOverAndAreNamed() {
        StringBuilder file = new StringBuilder(CsvTableTest.HEADER);
        for (int number = 0; number < 5_000; number++) {
            file.append(number % 50 == 7 ? line("bad", "") : line("IMP-N" + number, "Number " + number));
        }
        String fingerprint = send(IMPORT, file.toString())
                .statusCode(200)
                .body("rows", equalTo(5_000))
                .body("errors[0].line", equalTo(9))
                .body("errors[0].column", equalTo("station_code"))
                .body("errors.message", org.hamcrest.Matchers.hasItem("is one station more than the directory takes"))
                .extract()
                .path("fingerprint");
        send(IMPORT + "?fingerprint=" + fingerprint, file.toString()).statusCode(409);
        admin().get("/api/v1/stations/IMP-N1/history").then().body("$", hasSize(0));
    }

    @Test
    void fileThatIsNoTableIsRefusedWithASentence() {
        send(IMPORT, "hello").statusCode(400).body("errors.field", equalTo(java.util.List.of("file")));
    }

    @Test
    void cctnsCodeBelongsToOneStation() {
        String header = CsvTableTest.HEADER.replace("type", "type,station_cctns_code");
        String file = header + line("IMP-CCA", "A").strip() + ",33461001\n"
                + line("IMP-CCB", "B").strip() + ",33461001\n";
        send(IMPORT, file).statusCode(200).body("errors[0].message", equalTo("is the code of another station"));
    }
}
