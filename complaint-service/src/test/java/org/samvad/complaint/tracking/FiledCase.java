package org.samvad.complaint.tracking;

import static io.restassured.RestAssured.given;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Map;
import org.samvad.complaint.complaint.Complaint;
import org.samvad.complaint.complaint.Conversation;
import org.samvad.complaint.complaint.EntryKind;
import org.samvad.complaint.complaint.NewEntry;
import org.samvad.complaint.complaint.TrackingCode;
import org.samvad.complaint.complaint.TrackingCodes;
import org.samvad.kit.secret.Sensitive;

/** Files a case as a citizen would and lets the office act on it. */
@ApplicationScoped
class FiledCase {

    private final TrackingCodes codes;
    private final Conversation conversation;
    private final InstantSource time;

    FiledCase(TrackingCodes codes, Conversation conversation, InstantSource time) {
        this.codes = codes;
        this.conversation = conversation;
        this.time = time;
    }

    TrackingCode file(String text) {
        Map<String, String> entry = Map.of("kind", "TIP", "category", "SAND", "language", "hi", "text", text);
        String digits = given().contentType("application/json")
                .body(entry)
                .post("/api/v1/complaints")
                .then()
                .statusCode(201)
                .extract()
                .path("trackingCode");
        return TrackingCode.parse(digits);
    }

    void settle(TrackingCode code, String reply) {
        QuarkusTransaction.requiringNew().run(() -> {
            Complaint complaint = codes.open(code).orElseThrow();
            complaint.reviewIfNew();
            complaint.settle(time.instant());
            conversation.add(complaint, NewEntry.ofOffice(EntryKind.ACTION_TAKEN, "csp", Sensitive.of(reply)));
            conversation.add(complaint, NewEntry.ofOffice(EntryKind.NOTE, "csp", Sensitive.of("among us: " + reply)));
        });
    }

    void reject(TrackingCode code, String reason) {
        QuarkusTransaction.requiringNew().run(() -> {
            Complaint complaint = codes.open(code).orElseThrow();
            complaint.reject(time.instant());
            conversation.add(complaint, NewEntry.ofOffice(EntryKind.REJECTED, "csp", Sensitive.of(reason)));
        });
    }
}
