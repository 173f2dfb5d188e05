package org.samvad.complaint.attachment;

import static io.restassured.RestAssured.given;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.samvad.complaint.complaint.Complaint;
import org.samvad.complaint.complaint.TrackingCode;
import org.samvad.complaint.complaint.TrackingCodes;

/** Files cases as a citizen does, and sends files to them. */
@ApplicationScoped
class CaseWithFiles {

    private final TrackingCodes codes;

    CaseWithFiles(TrackingCodes codes) {
        this.codes = codes;
    }

    record Filed(TrackingCode code, String uploadTicket) {}

    /** About Supela. */
    Filed file() {
        Response answer = given().contentType("application/json")
                .body(Map.of(
                        "kind", "TIP",
                        "category", "SAND",
                        "language", "hi",
                        "text", "रेत",
                        "stationCode", "BHN-SUP",
                        "aboutStationCodes", List.of("BHN-SUP")))
                .post("/api/v1/complaints");
        answer.then().statusCode(201);
        return new Filed(TrackingCode.parse(answer.path("trackingCode")), answer.path("uploadTicket"));
    }

    String reference(Filed filed) {
        return QuarkusTransaction.requiringNew()
                .call(() -> codes.open(filed.code()).orElseThrow().reference());
    }

    void change(Filed filed, Consumer<Complaint> change) {
        QuarkusTransaction.requiringNew()
                .run(() -> change.accept(codes.open(filed.code()).orElseThrow()));
    }

    /** What the holder of the code is told. */
    static Response progress(Filed filed) {
        String token = given().contentType("application/json")
                .body(Map.of("trackingCode", filed.code().digits()))
                .post("/api/v1/tracking/sessions")
                .path("accessToken");
        return given().auth().oauth2(token).get("/api/v1/tracking");
    }

    static Response send(String ticket, UUID uploadId, byte[] file) {
        return send(ticket, uploadId.toString(), file);
    }

    static Response send(String ticket, String uploadId, byte[] file) {
        return given().multiPart("uploadTicket", ticket)
                .multiPart("uploadId", uploadId)
                .multiPart("file", "of-no-interest.jpg", file, "image/jpeg")
                .post("/api/v1/complaints/attachments");
    }

    static Response send(String ticket, byte[] file) {
        return send(ticket, UUID.randomUUID(), file);
    }

    static byte[] fixture(String name) {
        try (InputStream file = CaseWithFiles.class.getResourceAsStream("/attachments/" + name)) {
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
