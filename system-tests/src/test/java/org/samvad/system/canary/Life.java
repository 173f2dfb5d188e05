package org.samvad.system.canary;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.samvad.system.PhonePhotos;
import org.samvad.system.canary.Canary.Kind;
import org.samvad.system.canary.Traffic.Answer;

/** Two whole cases, one by API and one by the pages without JavaScript, with a canary wherever a person puts something. */
final class Life {

    private static final Pattern TICKET = Pattern.compile("name=\"contactTicket\"[^>]*value=\"([^\"]+)\"");
    private static final Pattern CODE = Pattern.compile("([0-9]{4} [0-9]{4} [0-9]{4} [0-9]{4})");

    private final Steps steps;
    private final Traffic traffic;
    private final String origin;
    private String officer = "";

    Life(Steps steps) {
        this.steps = steps;
        this.traffic = steps.traffic();
        this.origin = steps.origin();
    }

    void live() {
        String adminToken = steps.signIn("qr.admin");
        Answer code = traffic.post(
                origin + "/api/v1/qr-codes",
                Map.of("stationCode", "BHN-SUP", "placement", Map.of("code", "RECEPTION")),
                Steps.bearer(adminToken));
        assertThat(code.status()).isEqualTo(201);
        String path = URI.create(code.text("url")).getPath();
        steps.remember(Kind.PRINTED, "token of a printed code", path.substring(path.lastIndexOf('/') + 1));
        assertThat(traffic.get(origin + path).status()).isEqualTo(303);

        byApi(code.text("codeId"));
        byPages();
    }

    private void byApi(String codeId) {
        String key = UUID.randomUUID().toString();
        steps.remember(Kind.SECRET, "idempotency key", key);
        Map<String, Object> entry = new HashMap<>();
        entry.put("codeId", codeId);
        entry.put("kind", "TIP");
        entry.put("category", "SAND");
        entry.put("language", "hi");
        entry.put("text", "रात को रेत " + steps.text("text of an entry"));
        Answer filed = traffic.post(origin + "/api/v1/complaints", entry, "Idempotency-Key", key);
        assertThat(filed.status()).isEqualTo(201);
        String code = filed.text("trackingCode");
        steps.code(code);
        steps.secret("contact ticket", filed.text("contactTicket"));
        steps.secret("upload ticket", filed.text("uploadTicket"));
        steps.upload(filed.text("uploadTicket"), ".jpg", PhonePhotos.jpeg(64, 48, steps.text("hidden in a photo")));

        String number = "98" + Canary.randomDigits(8);
        steps.number(number);
        Map<String, ?> contact = Map.of(
                "contactTicket",
                filed.text("contactTicket"),
                "phone",
                "+91 " + number.substring(0, 5) + " " + number.substring(5),
                "language",
                "hi");
        assertThat(traffic.post(origin + "/api/v1/contacts", contact).status()).isEqualTo(204);
        steps.awaitMessages(number, 1);

        String session = steps.session(code.replaceAll("(.{4})(?=.)", "$1-"));
        steps.write(session, steps.text("message of a citizen"));
        settle();
        steps.awaitMessages(number, 3);
        Map<String, ?> feedback = Map.of(
                "solved",
                "SOLVED",
                "rating",
                5,
                "wish",
                "CLOSE",
                "comment",
                "धन्यवाद " + steps.text("comment on the outcome"));
        assertThat(traffic.post(origin + "/api/v1/tracking/feedback", feedback, Steps.bearer(session))
                        .status())
                .isEqualTo(200);
    }

    private void byPages() {
        Answer receipt = steps.form(
                "/report",
                Map.of(
                        "key", UUID.randomUUID().toString(),
                        "station", "BHN-SUP",
                        "about", "BHN-SUP",
                        "kind", "TIP",
                        "category-TIP", "GAMBLING",
                        // One in a hundred of the canary's digits look like a phone number, and the form would ask
                        // about it.
                        "keepMarks", "true",
                        "text", "चौक पर " + steps.text("text of a form")));
        assertThat(receipt.status()).isBetween(200, 201);
        String code = Steps.first(CODE, receipt.body());
        steps.code(code.replace(" ", ""));
        String ticket = Steps.first(TICKET, receipt.body());
        steps.secret("contact ticket of a form", ticket);
        String number = "97" + Canary.randomDigits(8);
        steps.number(number);
        Map<String, String> contact = new HashMap<>();
        contact.put("contactTicket", ticket);
        contact.put("language", "hi");
        contact.put("phone", "0788-" + number);
        assertThat(steps.form("/contact", contact).status()).isEqualTo(400);
        contact.put("phone", Canary.devanagari(number));
        assertThat(steps.form("/contact", contact).status()).isEqualTo(200);
        steps.awaitMessages(number, 1);
        assertThat(steps.form("/track", Map.of("trackingCode", Canary.devanagari(code)))
                        .status())
                .isEqualTo(303);
    }

    String officersToken() {
        return officer;
    }

    private void settle() {
        officer = steps.signIn("csp.bhilainagar");
        Answer queue = traffic.get(origin + "/api/v1/cases?state=RECEIVED&kind=TIP", Steps.bearer(officer));
        String reference = queue.json().path("items").path(0).path("reference").asText();
        String path = origin + "/api/v1/cases/" + reference;
        JsonNode file = traffic.get(path, Steps.bearer(officer)).json();
        String photo = path + "/attachments/"
                + file.path("attachments").path(0).path("id").asText();
        assertThat(traffic.get(photo, Steps.bearer(officer)).status()).isEqualTo(200);
        long version = file.path("version").asLong();
        for (String action : List.of("reply", "note", "resolve")) {
            Answer done = traffic.post(
                    path + "/" + action,
                    Map.of("version", version, "text", "हमने देखा " + steps.text("officer's " + action)),
                    Steps.bearer(officer));
            assertThat(done.status()).as(action + " " + done.body()).isEqualTo(200);
            version = done.json().path("version").asLong();
        }
    }
}
