package org.samvad.system.canary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.samvad.devstack.Started;
import org.samvad.devstack.test.RunningStack;
import org.samvad.system.canary.Canary.Kind;
import org.samvad.system.canary.Traffic.Answer;

/** What people and officers do in a life, and the canaries that they leave wherever a person puts something. */
final class Steps {

    final List<Canary> canaries = new ArrayList<>();

    private final RunningStack stack;
    private final Traffic traffic;
    private final String origin;

    Steps(RunningStack stack, Traffic traffic) {
        this.stack = stack;
        this.traffic = traffic;
        this.origin = stack.started().publicUrl();
    }

    String origin() {
        return origin;
    }

    Traffic traffic() {
        return traffic;
    }

    String signIn(String username) {
        Started.Login login = login(username);
        remember(Kind.DEMO_PASSWORD, "password of " + username, login.password());
        Answer answer = traffic.post(
                origin + "/api/v1/auth/tokens", Map.of("username", login.username(), "password", login.password()));
        assertThat(answer.status()).isEqualTo(200);
        secret("staff token of " + username, answer.text("accessToken"));
        traffic.knowStaff(answer.text("accessToken"), reads(username));
        return answer.text("accessToken");
    }

    /**
     * Signs in to the console.
     *
     * @return the cookie
     */
    String enterConsole(String username) {
        Started.Login login = login(username);
        Answer answer = form(
                "/console/login", Map.of("username", login.username(), "password", login.password(), "lang", "en"));
        assertThat(answer.status()).isEqualTo(303);
        secret("console cookie of " + username, answer.cookie());
        traffic.knowConsole(answer.cookie(), reads(username));
        return answer.cookie();
    }

    private Started.Login login(String username) {
        return stack.started().logins().stream()
                .filter(known -> known.username().equals(username))
                .findFirst()
                .orElseThrow();
    }

    private static Store reads(String username) {
        return username.equals("operator") ? Store.OPERATORS_ANSWERS : Store.OFFICERS_ANSWERS;
    }

    String session(String code) {
        Answer answer = traffic.post(origin + "/api/v1/tracking/sessions", Map.of("trackingCode", code));
        assertThat(answer.status()).isEqualTo(200);
        secret("tracking token", answer.text("accessToken"));
        return answer.text("accessToken");
    }

    void write(String session, String text) {
        assertThat(traffic.post(origin + "/api/v1/tracking/messages", Map.of("text", text), bearer(session))
                        .status())
                .isEqualTo(200);
    }

    Answer form(String path, Map<String, String> fields) {
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

    void awaitMessages(String number, int count) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> stack.smsc().received().stream()
                                .filter(sms -> sms.to().endsWith(number))
                                .count()
                        >= count);
    }

    static String[] bearer(String token) {
        return new String[] {"Authorization", "Bearer " + token};
    }

    String text(String name) {
        Canary canary = Canary.made(Kind.TEXT, name.replaceAll("[^a-z ]", ""));
        canaries.add(canary);
        return canary.value();
    }

    void code(String digits) {
        canaries.add(Canary.digits(Kind.TRACKING_CODE, "tracking code", digits, 4));
    }

    /** The signature alone would do for a thief who knows the rest. */
    void secret(String name, String token) {
        remember(Kind.SECRET, name, token.substring(token.lastIndexOf('.') + 1));
    }

    void remember(Kind kind, String name, String value) {
        canaries.add(Canary.of(kind, name, value));
    }

    static String first(Pattern pattern, String page) {
        return pattern.matcher(page)
                .results()
                .map(match -> match.group(1))
                .findFirst()
                .orElseThrow();
    }

    /** A phone number, under which messages can be awaited. */
    void number(String digits) {
        canaries.add(Canary.digits(Kind.PHONE_NUMBER, "number", digits, 5));
    }

    /** Sends a file with a canary in its name. */
    void upload(String ticket, String extension, byte[] content) {
        String boundary = "zq" + Canary.randomDigits(12);
        String field = "--%1$s\r\nContent-Disposition: form-data; name=\"%2$s\"\r\n\r\n%3$s\r\n";
        String head = field.formatted(boundary, "uploadTicket", ticket)
                + field.formatted(boundary, "uploadId", UUID.randomUUID())
                + "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n\r\n"
                        .formatted(boundary, text("name of a file") + extension);
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
        body.writeBytes(content);
        body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        Answer added = traffic.postRaw(
                origin + "/api/v1/complaints/attachments",
                "multipart/form-data; boundary=" + boundary,
                body.toByteArray());
        assertThat(added.status()).as(added.body()).isEqualTo(201);
    }
}
