package org.samvad.devstack.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.vertx.core.Vertx;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samvad.devstack.http.HttpListener;

class GatewayTest {

    private final Vertx vertx = HttpListener.vertx();
    private final HttpClient client = HttpClient.newHttpClient();
    private final Origin complaint = Origin.start(vertx, "complaint");
    private final Origin qr = Origin.start(vertx, "qr");
    private final Origin complaintToo = Origin.start(vertx, "complaint-2");
    private final Origin notification = Origin.start(vertx, "notification");

    private Gateway gateway;

    @BeforeEach
    void startWithOneCopyOfEach() {
        start(List.of(complaint.port()));
    }

    private void start(List<Integer> complaints) {
        gateway = Gateway.start(
                vertx,
                new GatewayAddress("127.0.0.1", 0, "https"),
                PathTable.load(),
                Map.of(
                        "complaint", complaints,
                        "qr", List.of(qr.port()),
                        "notification", List.of(notification.port())));
    }

    @AfterEach
    void stop() {
        gateway.close();
        vertx.close();
    }

    @Test
    void eachPathReachesItsServiceWithQueryAndBody() throws IOException, InterruptedException {
        assertThat(get("/").body()).isEqualTo("complaint");
        assertThat(get("/s/1ABC").body()).isEqualTo("qr");
        assertThat(get("/contact").body()).isEqualTo("notification");
        HttpResponse<String> posted =
                send(request("/api/v1/complaints?a=%C3%A4+b").POST(HttpRequest.BodyPublishers.ofString("शिकायत")));
        assertThat(posted.statusCode()).isEqualTo(200);
        assertThat(complaint.lastUri()).isEqualTo("/api/v1/complaints?a=%C3%A4+b");
        assertThat(complaint.lastBody()).isEqualTo("शिकायत");
    }

    @Test
    void copiesOfAServiceTakeTurnsAndOneThatIsDownIsPassedOver() throws IOException, InterruptedException {
        gateway.close();
        start(List.of(complaint.port(), complaintToo.port()));
        assertThat(List.of(get("/").body(), get("/").body(), get("/").body(), get("/").body()))
                .containsExactly("complaint", "complaint-2", "complaint", "complaint-2");
        complaint.stop();
        // A connection kept from before may still be in the pool for a moment, and what was sent on it is not repeated.
        await().untilAsserted(() ->
                assertThat(List.of(get("/").body(), get("/").body())).containsExactly("complaint-2", "complaint-2"));
        complaintToo.stop();
        assertThat(get("/").statusCode()).isEqualTo(503);
    }

    @Test
    void aRequestThatACopyMayHaveActedOnIsNotRepeatedAtAnother() throws IOException, InterruptedException {
        gateway.close();
        start(List.of(complaint.port(), complaintToo.port()));
        complaint.breakConnections();
        HttpResponse<String> answer = send(request("/report").POST(HttpRequest.BodyPublishers.ofString("text=x")));
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(complaint.requests()).isEqualTo(1);
        assertThat(complaintToo.requests()).isZero();
    }

    @Test
    void servicesLearnOfTheCallerOnlyWhatTheGatewaySaw() throws IOException, InterruptedException {
        send(request("/")
                .header("X-Forwarded-For", "203.0.113.9")
                .header("X-Forwarded-Proto", "ftp")
                .header("X-Forwarded-Prefix", "/evil")
                .header("Forwarded", "for=203.0.113.9")
                .header("X-Real-IP", "203.0.113.9"));
        assertThat(complaint.lastHeaders().getAll("X-Forwarded-For")).containsExactly("127.0.0.1");
        assertThat(complaint.lastHeaders().getAll("X-Forwarded-Proto")).containsExactly("https");
        assertThat(complaint.lastHeaders().getAll("X-Forwarded-Host")).containsExactly("127.0.0.1:" + gateway.port());
        assertThat(complaint.lastHeaders().names())
                .doesNotContain("Forwarded", "X-Real-IP", "X-Forwarded-Prefix", "x-forwarded-prefix");
    }

    @Test
    void anOfficersLoginIsTakenOffWhereCitizensWrite() throws IOException, InterruptedException {
        HttpResponse<String> answer =
                send(request("/api/v1/complaints").header("Cookie", "__Secure-samvad-staff=secret"));
        assertThat(complaint.lastHeaders().contains("Cookie")).isFalse();
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void theConsoleKeepsItsLogin() throws IOException, InterruptedException {
        HttpResponse<String> answer = send(request("/console").header("Cookie", "__Secure-samvad-staff=secret"));
        assertThat(complaint.lastHeaders().get("Cookie")).isEqualTo("__Secure-samvad-staff=secret");
        assertThat(answer.headers().allValues("Set-Cookie")).containsExactly("origin=complaint");
    }

    @Test
    void scanLeadsToTheStationListWhileQrServiceIsDown() throws IOException, InterruptedException {
        qr.stop();
        for (String path : new String[] {"/s/1ABC", "/S/1ABC"}) {
            HttpResponse<String> answer = get(path);
            assertThat(answer.body())
                    .contains("href=\"/\"", "lang=\"hi\"", "थाना चुनें")
                    .contains("<section lang=\"hne\">", "href=\"/?lang=hne\"", "थाना चुनव")
                    .contains("<section lang=\"en\">", "href=\"/?lang=en\"", "Choose the station");
            assertThat(answer.headers().firstValue("Retry-After")).isPresent();
            assertThat(answer.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
        }
    }

    @Test
    void pageOfAServiceThatIsDownAsksToTryAgain() throws IOException, InterruptedException {
        notification.stop();
        HttpResponse<String> answer =
                send(request("/console/notifications").POST(HttpRequest.BodyPublishers.ofString("x=y")));
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(answer.body())
                .contains("फिर कोशिश करें", "फेर कोसिस करव", "try again")
                .doesNotContain("थाना चुनें");
    }

    @Test
    void apiOfAServiceThatIsDownAnswersAProblem() throws IOException, InterruptedException {
        complaint.stop();
        HttpResponse<String> answer = get("/api/v1/tracking");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(answer.body()).contains("\"status\":503").doesNotContain("tracking");
    }

    @Test
    void whoLeavesANumberIsToldHowToSendItAgain() throws IOException, InterruptedException {
        notification.stop();
        HttpResponse<String> answer = send(request("/contact").POST(HttpRequest.BodyPublishers.ofString("phone=1")));
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("10");
        assertThat(answer.body()).contains("वह साथ जाएगा", "वो संग म जाही", "a number that you typed goes along");
    }

    @Test
    void intakeGoesOnWhileTheOtherServicesAreDown() throws IOException, InterruptedException {
        qr.stop();
        notification.stop();
        assertThat(get("/").body()).isEqualTo("complaint");
    }

    @Test
    void connectionThatBreaksBeforeTheAnswerIsNotTriedAgain() throws IOException, InterruptedException {
        complaint.breakConnections();
        HttpResponse<String> answer =
                send(request("/api/v1/complaints").POST(HttpRequest.BodyPublishers.ofString("once")));
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(complaint.requests()).isEqualTo(1);
    }

    @Test
    void managementAndDevelopersPathsDoNotExistOutside() throws IOException, InterruptedException {
        for (String path : new String[] {"/q/health/ready", "/q/metrics", "/%71/metrics", "/dev/sms"}) {
            assertThat(get(path).statusCode()).as(path).isEqualTo(404);
        }
        assertThat(get("/a%2F..%2Fq").statusCode()).isEqualTo(400);
        assertThat(complaint.requests()).isZero();
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + gateway.port() + path))
                .timeout(Duration.ofSeconds(20));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
