package org.samvad.devstack.smsc;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.samvad.devstack.http.DevPort;
import org.samvad.devstack.http.HttpListener;
import org.samvad.devstack.process.FreePorts;

class InboxPageTest {

    private final Vertx vertx = HttpListener.vertx();
    private final SmscSimulator centre = SmscSimulator.start(FreePorts.next(), "SECRET12");
    private final DevPort port = DevPort.start(vertx, 0, List.of(centre.route()));

    @AfterEach
    void stop() {
        port.close();
        centre.close();
        vertx.close();
    }

    @Test
    void pageIsInHindiReloadsWithoutScriptAndShowsTextAsText() {
        ReceivedSms message = new ReceivedSms(
                "1",
                "919876543210",
                "SAMVAD",
                "<script>alert(1)</script> नमस्ते",
                "12",
                "13",
                "2026-11-23T10:15:30+05:30",
                "",
                1);
        assertThat(InboxPage.of(List.of(message)))
                .contains("lang=\"hi\"", "http-equiv=\"refresh\"", "नमस्ते", "&lt;script&gt;", "23 Nov, 10:15:30")
                .doesNotContain("<script");
    }

    @Test
    void inboxIsAPageForBrowsersAndAListForPrograms() throws IOException, InterruptedException {
        HttpResponse<String> page = send(request("/dev/sms").header("Accept", "text/html"));
        assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html; charset=utf-8");
        assertThat(page.body()).contains("एसएमएस");
        assertThat(send(request("/dev/sms").header("Accept", "application/json"))
                        .body())
                .isEqualToIgnoringWhitespace("[]");
    }

    @Test
    void misspeltBehaviourIsRefusedWithAReason() throws IOException, InterruptedException {
        HttpResponse<String> answer = send(
                request("/dev/sms/behaviour").POST(HttpRequest.BodyPublishers.ofString("{\"anwser\":\"THROTTLE\"}")));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("anwser");
        assertThat(centre.behaviour()).isEqualTo(Behaviour.normal());
    }

    @Test
    void behaviourKeepsWhatTheBodyLeavesOut() throws IOException, InterruptedException {
        send(request("/dev/sms/behaviour").POST(HttpRequest.BodyPublishers.ofString("{\"answer\":\"THROTTLE\"}")));
        assertThat(centre.behaviour()).isEqualTo(Behaviour.answering(Answer.THROTTLE));
    }

    @Test
    void pageOfAnotherOriginCannotSwitchAnything() throws IOException, InterruptedException {
        HttpResponse<String> answer = send(request("/dev/sms/behaviour")
                .header("Origin", "http://elsewhere.example")
                .POST(HttpRequest.BodyPublishers.ofString("{\"answer\":\"THROTTLE\"}")));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(centre.behaviour()).isEqualTo(Behaviour.normal());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(port.url() + path));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
