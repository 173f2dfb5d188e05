package org.samvad.qr.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samvad.qr.testing.IssuedCode;

/** Every route of the console's pages, and a request to each that the right person may send. */
final class ConsoleRoutes {

    /**
     * Method, path, who, of which unit, what the right one is answered, and for OWN what no other unit is shown. UNIT: what
     * it touches belongs to the subdivision CHW or one of its stations. DISTRICT: to the district alone. OWN: everybody is
     * shown the own unit's. ALIKE: a file that holds nothing of any unit. PATROL: as UNIT, but for every officer who walks
     * past posters.
     */
    static final String TABLE = """
            GET,  /console/qr,                                 OWN,      200, code-{code} value="CHW-CHW"
            POST, /console/qr/codes,                           UNIT,     303
            GET,  /console/qr/codes/{code}/image.png,          UNIT,     200
            GET,  /console/qr/codes/{code}/image.svg,          UNIT,     200
            GET,  /console/qr/codes/{code}/poster,             UNIT,     200
            GET,  /console/qr/codes/{code}/poster.svg,         UNIT,     200
            GET,  /console/qr/codes/{code}/poster.pdf,         UNIT,     200
            POST, /console/qr/codes/{code}/revoke,             UNIT,     303
            POST, /console/qr/codes/{code}/rotate,             UNIT,     303
            GET,  /console/qr/batches,                         OWN,      200, /batches/{id} value="CHW"
            POST, /console/qr/batches,                         UNIT,     303
            GET,  /console/qr/batches/{id},                    UNIT,     200
            GET,  /console/qr/batches/{id}/download,           UNIT,     200
            GET,  /console/qr/batches/progress.js,             ALIKE,    200
            GET,  /console/qr/directory,                       DISTRICT, 200
            GET,  /console/qr/directory/export.csv,            DISTRICT, 200
            GET,  /console/qr/directory/stations/{code},       DISTRICT, 200
            POST, /console/qr/directory/stations/{code},       DISTRICT, 303
            GET,  /console/qr/directory/subdivisions/{code},   DISTRICT, 200
            POST, /console/qr/directory/subdivisions/{code},   DISTRICT, 303
            POST, /console/qr/directory/import,                DISTRICT, 200
            POST, /console/qr/directory/import/{id},           DISTRICT, 303
            GET,  /console/qr/health,                          OWN,      200, /reprints/{reprint}"
            POST, /console/qr/health/reprints/{id},            UNIT,     303
            GET,  /console/qr/patrol,                          PATROL,   200
            GET,  /console/qr/patrol/patrol.js,                PATROL,   200
            POST, /console/qr/patrol,                          PATROL,   303
            POST, /console/qr/patrol/photo,                    PATROL,   200
            """;

    static final String STATION = "CHW-CHW";
    static final String UNIT = "CHW";

    /** Where nobody but this class changes anything. */
    private static final String OWN_SUBDIVISION = "ROUTES";

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    enum Reach {
        OWN,
        ALIKE,
        UNIT,
        DISTRICT,
        PATROL
    }

    /** Who prepares what a request needs: the district's QR admin, by the API and by the console. */
    interface Office {
        RequestSpecification api();

        RequestSpecification page();

        IssuedCode issue(String station);
    }

    /** Kept for a day, so that one does for all. */
    private static @Nullable String ready;

    private final Office office;
    private final String csrf;

    ConsoleRoutes(Office office, String csrf) {
        this.office = office;
        this.csrf = csrf;
    }

    /** A request with all that it takes, whoever is to send it. */
    record Prepared(String method, String path, Map<String, String> fields, byte @Nullable [] file, String csrf) {

        Response sentBy(RequestSpecification person) {
            return sentBy(person, csrf);
        }

        Response sentBy(RequestSpecification person, String hidden) {
            if (method.equals("GET")) {
                return person.get(path);
            }
            if (file == null) {
                return person.contentType(ContentType.URLENC.withCharset("UTF-8"))
                        .formParams(fields)
                        .formParam("csrf", hidden)
                        .post(path);
            }
            String name = fields.keySet().iterator().next();
            return person.multiPart(name, fields.get(name), file, "application/octet-stream")
                    .multiPart("csrf", hidden)
                    .post(path);
        }
    }

    /** Anew for each request that changes something: a code is revoked only once. */
    Prepared prepare(String method, String template) {
        String route = method + " " + template.substring("/console/qr".length());
        return switch (route) {
            case "POST /codes" -> form(template, Map.of("station", STATION, "placement", "GATE", "language", "hi"));
            case "POST /batches" ->
                form(template, Map.of("subdivision", UNIT, "format", "A4", "languages", "hi", "output", "PDF"));
            case "GET /batches/{id}", "GET /batches/{id}/download" -> get(template.replace("{id}", readyBatch()));
            case "GET /directory/stations/{code}" -> get(template.replace("{code}", STATION));
            case "GET /directory/subdivisions/{code}" -> get(template.replace("{code}", UNIT));
            case "POST /directory/stations/{code}" ->
                form(template.replace("{code}", ownStation()), stationFields("Routes One"));
            case "POST /directory/subdivisions/{code}" ->
                form(template.replace("{code}", OWN_SUBDIVISION), subdivisionFields());
            case "POST /directory/import" -> file(template, "file", "stations.csv", csv("Routes Two"));
            case "POST /directory/import/{id}" -> pendingImport();
            case "POST /health/reprints/{id}" -> form(template.replace("{id}", waitingReprint()), Map.of());
            case "POST /patrol" -> form(template, Map.of("scanned", code().url(), "step", "save", "condition", "FINE"));
            case "POST /patrol/photo" -> file(template, "photo", "poster.png", picture(code()));
            case "POST /codes/{code}/revoke" ->
                form(template.replace("{code}", code().codeId()), Map.of("reason", "torn off"));
            case "POST /codes/{code}/rotate" -> form(template.replace("{code}", code().codeId()), Map.of());
            default -> get(template.contains("{code}") ? template.replace("{code}", code().codeId()) : template);
        };
    }

    /** What an OWN page shows to the unit CHW alone: the words in the last column, about things of that unit. */
    List<String> shownToTheUnit(String words) {
        String code = code().codeId();
        return Stream.of(words.split(" "))
                .map(word -> word.replace("{code}", code))
                .map(word -> word.contains("{id}") ? word.replace("{id}", readyBatch()) : word)
                .map(word -> word.contains("{reprint}") ? word.replace("{reprint}", waitingReprint()) : word)
                .toList();
    }

    private IssuedCode code() {
        return office.issue(STATION);
    }

    private Prepared get(String path) {
        return new Prepared("GET", path, Map.of(), null, csrf);
    }

    private Prepared form(String path, Map<String, String> fields) {
        return new Prepared("POST", path, fields, null, csrf);
    }

    private Prepared file(String path, String field, String name, byte[] bytes) {
        return new Prepared("POST", path, Map.of(field, name), bytes, csrf);
    }

    private byte[] picture(IssuedCode code) {
        return office.api()
                .get("/api/v1/qr-codes/" + code.codeId() + "/image.png")
                .asByteArray();
    }

    private String readyBatch() {
        if (ready == null) {
            ready = newBatch();
        }
        return ready;
    }

    private String newBatch() {
        code();
        Map<String, String> order = Map.of("subdivision", UNIT, "format", "A4", "output", "PDF");
        String id = office.api()
                .contentType(ContentType.JSON)
                .body(order)
                .post("/api/v1/poster-batches")
                .path("batchId");
        await().atMost(PATIENCE)
                .until(() -> office.api()
                        .get("/api/v1/poster-batches/" + id)
                        .path("state")
                        .equals("READY"));
        return id;
    }

    private String waitingReprint() {
        String successor = office.api()
                .contentType(ContentType.JSON)
                .post("/api/v1/qr-codes/" + code().codeId() + "/rotate")
                .path("codeId");
        Number line =
                office.api().get("/api/v1/qr-codes/reprints").path("find { it.codeId == '" + successor + "' }.id");
        return line.toString();
    }

    private static Map<String, String> subdivisionFields() {
        return Map.of("subdivision_en", "Routes", "subdivision_hi", "रास्ते");
    }

    private static Map<String, String> stationFields(String english) {
        return Map.of(
                "subdivision_code", OWN_SUBDIVISION,
                "station_en", english,
                "station_hi", "रास्ता",
                "type", "STATION",
                "activity", "ACTIVE");
    }

    private String ownStation() {
        Map<String, ?> name = Map.of("en", "Routes", "hi", "रास्ते");
        office.api()
                .contentType(ContentType.JSON)
                .body(Map.of("name", name))
                .put("/api/v1/subdivisions/" + OWN_SUBDIVISION);
        return OWN_SUBDIVISION + "-ONE";
    }

    /** Each with another name, so that there is a change to be looked at. */
    private static byte[] csv(String english) {
        return """
                subdivision_code,subdivision_en,subdivision_hi,station_code,station_en,station_hi,type
                %1$s,Routes,रास्ते,%1$s-TWO,%2$s %3$s,दूसरा,STATION
                """.formatted(OWN_SUBDIVISION, english, System.nanoTime()).getBytes(StandardCharsets.UTF_8);
    }

    private Prepared pendingImport() {
        Prepared look = file("/console/qr/directory/import", "file", "stations.csv", csv("Routes Two"));
        String page = look.sentBy(office.page()).asString();
        assertThat(page).contains("name=\"fingerprint\"");
        String action = page.replaceAll("(?s).*action=\"(/console/qr/directory/import/[0-9a-f-]{36})\".*", "$1");
        String fingerprint = page.replaceAll("(?s).*name=\"fingerprint\" value=\"([0-9a-f]+)\".*", "$1");
        return form(action, Map.of("fingerprint", fingerprint));
    }
}
