package org.samvad.system.canary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.samvad.devstack.Started;
import org.samvad.devstack.test.RunningStack;
import org.samvad.system.PhonePhotos;
import org.samvad.system.canary.Canary.Kind;
import org.samvad.system.canary.Traffic.Answer;

/** Two whole cases, one by API and one by the pages without JavaScript, with a canary wherever a person puts something. */
final class Life {

    private static final Pattern TICKET = Pattern.compile("name=\"contactTicket\"[^>]*value=\"([^\"]+)\"");
    private static final Pattern CODE = Pattern.compile("([0-9]{4} [0-9]{4} [0-9]{4} [0-9]{4})");

    final List<Canary> canaries = new ArrayList<>();

    private final RunningStack stack;
    private final Traffic traffic;
    private final String origin;
    private String officer = "";

    Life(RunningStack stack, Traffic traffic) {
        this.stack = stack;
        this.traffic = traffic;
        this.origin = stack.started().publicUrl();
    }

    void live() {
        String adminToken = signIn("qr.admin");
        Answer code = traffic.post(
                origin + "/api/v1/qr-codes",
                Map.of("stationCode", "BHN-SUP", "placement", Map.of("code", "RECEPTION")),
                bearer(adminToken));
        assertThat(code.status()).isEqualTo(201);
        String path = URI.create(code.text("url")).getPath();
        remember(Kind.SECRET, "token of a printed code", path.substring(path.lastIndexOf('/') + 1));
        assertThat(traffic.get(origin + path).status()).isEqualTo(303);

        byApi(code.text("codeId"));
        byPages();
    }

    private void byApi(String codeId) {
        String key = UUID.randomUUID().toString();
        remember(Kind.SECRET, "idempotency key", key);
        Map<String, Object> entry = new HashMap<>();
        entry.put("codeId", codeId);
        entry.put("kind", "TIP");
        entry.put("category", "SAND");
        entry.put("language", "hi");
        entry.put("text", "रात को रेत " + text("text of an entry"));
        Answer filed = traffic.post(origin + "/api/v1/complaints", entry, "Idempotency-Key", key);
        assertThat(filed.status()).isEqualTo(201);
        String code = filed.text("trackingCode");
        code(code);
        secret("contact ticket", filed.text("contactTicket"));
        secret("upload ticket", filed.text("uploadTicket"));
        addPhoto(filed.text("uploadTicket"));

        String number = "98" + Canary.randomDigits(8);
        canaries.add(Canary.digits(Kind.PHONE_NUMBER, "number", number, 5));
        Map<String, ?> contact = Map.of(
                "contactTicket",
                filed.text("contactTicket"),
                "phone",
                "+91 " + number.substring(0, 5) + " " + number.substring(5),
                "language",
                "hi");
        assertThat(traffic.post(origin + "/api/v1/contacts", contact).status()).isEqualTo(204);
        awaitMessages(number, 1);

        String session = session(code.replaceAll("(.{4})(?=.)", "$1-"));
        write(session, text("message of a citizen"));
        settle();
        awaitMessages(number, 3);
        Map<String, ?> feedback = Map.of(
                "solved",
                "SOLVED",
                "rating",
                5,
                "wish",
                "CLOSE",
                "comment",
                "धन्यवाद " + text("comment on the outcome"));
        assertThat(traffic.post(origin + "/api/v1/tracking/feedback", feedback, bearer(session))
                        .status())
                .isEqualTo(200);
    }

    /** With canaries in its name and where a phone writes place and maker. */
    private void addPhoto(String ticket) {
        String boundary = "zq" + Canary.randomDigits(12);
        String field = "--%1$s\r\nContent-Disposition: form-data; name=\"%2$s\"\r\n\r\n%3$s\r\n";
        String head = field.formatted(boundary, "uploadTicket", ticket)
                + field.formatted(boundary, "uploadId", UUID.randomUUID())
                + "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s.jpg\"\r\n\r\n"
                        .formatted(boundary, text("name of a file"));
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
        body.writeBytes(PhonePhotos.jpeg(64, 48, text("hidden in a photo")));
        body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        Answer added = traffic.postRaw(
                origin + "/api/v1/complaints/attachments",
                "multipart/form-data; boundary=" + boundary,
                body.toByteArray());
        assertThat(added.status()).as(added.body()).isEqualTo(201);
    }

    private void byPages() {
        Answer receipt = form(
                "/report",
                Map.of(
                        "key", UUID.randomUUID().toString(),
                        "station", "BHN-SUP",
                        "about", "BHN-SUP",
                        "kind", "TIP",
                        "category-TIP", "GAMBLING",
                        "text", "चौक पर " + text("text of a form")));
        assertThat(receipt.status()).isBetween(200, 201);
        String code = first(CODE, receipt.body());
        code(code.replace(" ", ""));
        String ticket = first(TICKET, receipt.body());
        secret("contact ticket of a form", ticket);
        String number = "97" + Canary.randomDigits(8);
        canaries.add(Canary.digits(Kind.PHONE_NUMBER, "number on a page", number, 5));
        Map<String, String> contact = new HashMap<>();
        contact.put("contactTicket", ticket);
        contact.put("language", "hi");
        contact.put("phone", "0788-" + number);
        assertThat(form("/contact", contact).status()).isEqualTo(400);
        contact.put("phone", Canary.devanagari(number));
        assertThat(form("/contact", contact).status()).isEqualTo(200);
        awaitMessages(number, 1);
        assertThat(form("/track", Map.of("trackingCode", Canary.devanagari(code)))
                        .status())
                .isEqualTo(303);
    }

    String officersToken() {
        return officer;
    }

    private void settle() {
        officer = signIn("csp.bhilainagar");
        Answer queue = traffic.get(origin + "/api/v1/cases?state=RECEIVED&kind=TIP", bearer(officer));
        String reference = queue.json().path("items").path(0).path("reference").asText();
        String path = origin + "/api/v1/cases/" + reference;
        JsonNode file = traffic.get(path, bearer(officer)).json();
        String photo = path + "/attachments/"
                + file.path("attachments").path(0).path("id").asText();
        assertThat(traffic.get(photo, bearer(officer)).status()).isEqualTo(200);
        long version = file.path("version").asLong();
        for (String action : List.of("reply", "note", "resolve")) {
            Answer done = traffic.post(
                    path + "/" + action,
                    Map.of("version", version, "text", "हमने देखा " + text("officer's " + action)),
                    bearer(officer));
            assertThat(done.status()).as(action + " " + done.body()).isEqualTo(200);
            version = done.json().path("version").asLong();
        }
    }

    private String signIn(String username) {
        Started.Login login = stack.started().logins().stream()
                .filter(known -> known.username().equals(username))
                .findFirst()
                .orElseThrow();
        remember(Kind.DEMO_PASSWORD, "password of " + username, login.password());
        Answer answer = traffic.post(
                origin + "/api/v1/auth/tokens", Map.of("username", login.username(), "password", login.password()));
        assertThat(answer.status()).isEqualTo(200);
        secret("staff token of " + username, answer.text("accessToken"));
        return answer.text("accessToken");
    }

    private String session(String code) {
        Answer answer = traffic.post(origin + "/api/v1/tracking/sessions", Map.of("trackingCode", code));
        assertThat(answer.status()).isEqualTo(200);
        secret("tracking token", answer.text("accessToken"));
        return answer.text("accessToken");
    }

    private void write(String session, String text) {
        assertThat(traffic.post(origin + "/api/v1/tracking/messages", Map.of("text", text), bearer(session))
                        .status())
                .isEqualTo(200);
    }

    private Answer form(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return traffic.postRaw(
                origin + path,
                "application/x-www-form-urlencoded; charset=UTF-8",
                body.getBytes(StandardCharsets.UTF_8),
                "Accept",
                "text/html");
    }

    private void awaitMessages(String number, int count) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> stack.smsc().received().stream()
                                .filter(sms -> sms.to().endsWith(number))
                                .count()
                        >= count);
    }

    private static String[] bearer(String token) {
        return new String[] {"Authorization", "Bearer " + token};
    }

    private String text(String name) {
        Canary canary = Canary.made(Kind.TEXT, name.replaceAll("[^a-z ]", ""));
        canaries.add(canary);
        return canary.value();
    }

    private void code(String digits) {
        canaries.add(Canary.digits(Kind.TRACKING_CODE, "tracking code", digits, 4));
    }

    /** The signature alone would do for a thief who knows the rest. */
    private void secret(String name, String token) {
        remember(Kind.SECRET, name, token.substring(token.lastIndexOf('.') + 1));
    }

    private void remember(Kind kind, String name, String value) {
        canaries.add(Canary.of(kind, name, value));
    }

    private static String first(Pattern pattern, String page) {
        return pattern.matcher(page)
                .results()
                .map(match -> match.group(1))
                .findFirst()
                .orElseThrow();
    }
}
