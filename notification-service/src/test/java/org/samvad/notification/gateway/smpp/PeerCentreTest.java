package org.samvad.notification.gateway.smpp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samvad.notification.Bench.await;

import com.cloudhopper.smpp.pdu.SubmitSm;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samvad.kit.secret.Sensitive;
import org.samvad.notification.gateway.DeliveryReceipt;
import org.samvad.notification.gateway.DltRegistration;
import org.samvad.notification.gateway.OutgoingSms;
import org.samvad.notification.gateway.SubmitResult;

class PeerCentreTest {

    private static final int WINDOW = 5;
    private static final DltRegistration REGISTRATION = new DltRegistration(
            "SAMVAD", "1101000000000000001", "1107000000000000001", "1102000000000000001,1102000000000000002");

    private final List<DeliveryReceipt> receipts = new CopyOnWriteArrayList<>();

    private PeerCentre centre;
    private SmppLink link;
    private SmppGateway gateway;

    @BeforeEach
    void connect() throws Exception {
        int port = freePort();
        centre = new PeerCentre(port, 30);
        SmppSettings settings = settings(port);
        Binder binder = new Binder(
                settings,
                Sensitive.of(PeerCentre.PASSWORD),
                new ReceiptReader(receipts::add),
                Connections.plain(Duration.ofSeconds(5)));
        link = new SmppLink(binder, settings, new SimpleMeterRegistry());
        gateway = new SmppGateway(link, new Submission(settings), settings);
        link.start(new StartupEvent());
        await().until(gateway::isReady);
    }

    @AfterEach
    void disconnect() throws InterruptedException {
        link.stop(new ShutdownEvent());
        centre.close();
    }

    @Test
    void anotherLibraryReadsOurMessageAsItIsMeant() {
        SubmitResult result = gateway.submit(sms("संवाद: आपका आवेदन मिल गया है।"));

        assertThat(result).isEqualTo(new SubmitResult.Accepted("peer-1"));
        SubmitSm submit = centre.submitted.getFirst();
        assertThat(submit.getDestAddress().getAddress()).isEqualTo("919826012345");
        assertThat(submit.getDestAddress().getTon()).isEqualTo((byte) 1);
        assertThat(submit.getSourceAddress().getAddress()).isEqualTo("SAMVAD");
        assertThat(submit.getSourceAddress().getTon()).isEqualTo((byte) 5);
        assertThat(submit.getDataCoding()).isEqualTo((byte) 8);
        assertThat(submit.getRegisteredDelivery()).isEqualTo((byte) 1);
        assertThat(new String(submit.getShortMessage(), StandardCharsets.UTF_16BE))
                .isEqualTo("संवाद: आपका आवेदन मिल गया है।");
        assertThat(parameter(submit, 0x1400)).isEqualTo("1101000000000000001\0");
        assertThat(parameter(submit, 0x1401)).isEqualTo("1107000000000000001\0");
        assertThat(parameter(submit, 0x1402)).isEqualTo("1102000000000000001,1102000000000000002\0");
    }

    @Test
    void aReceiptThatComesBeforeTheAnswerIsHeard() {
        gateway.submit(sms("Samvad"));

        await().until(() ->
                receipts.equals(List.of(new DeliveryReceipt("smpp", "peer-1", DeliveryReceipt.Fate.DELIVERED))));
    }

    @Test
    void aLongTextArrivesWholeFromItsParts() {
        String text = "आपकी बात ".repeat(20) + "😀";
        assertThat(gateway.submit(sms(text))).isEqualTo(new SubmitResult.Accepted("peer-3"));

        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        centre.submitted.forEach(part -> {
            assertThat(part.getEsmClass()).isEqualTo((byte) 0x40);
            whole.write(part.getShortMessage(), 6, part.getShortMessageLength() - 6);
        });
        assertThat(whole.toString(StandardCharsets.UTF_16BE)).isEqualTo(text);
    }

    @Test
    void theCentresWindowIsNeverExceeded() {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<CompletableFuture<SubmitResult>> answers = Stream.generate(
                            () -> CompletableFuture.supplyAsync(() -> gateway.submit(sms("Samvad")), threads))
                    .limit(60)
                    .toList();
            assertThat(answers)
                    .allSatisfy(answer -> assertThat(answer.join()).isInstanceOf(SubmitResult.Accepted.class));
        }
        assertThat(centre.mostOpen.get()).isBetween(2, WINDOW);
    }

    @Test
    void withoutASessionNothingIsHandedOver() throws InterruptedException {
        link.stop(new ShutdownEvent());

        assertThat(gateway.submit(sms("Samvad"))).isEqualTo(new SubmitResult.RefusedForNow("not-connected"));
        assertThat(centre.submitted).isEmpty();
    }

    private static OutgoingSms sms(String text) {
        return new OutgoingSms(Sensitive.of("+919826012345"), text, REGISTRATION);
    }

    private static String parameter(SubmitSm submit, int tag) {
        return new String(submit.getOptionalParameter((short) tag).getValue(), StandardCharsets.US_ASCII);
    }

    private static SmppSettings settings(int port) {
        Map<String, String> settings = Map.of(
                "samvad.smpp.host",
                "127.0.0.1",
                "samvad.smpp.port",
                String.valueOf(port),
                "samvad.smpp.system-id",
                "samvad",
                "samvad.smpp.window",
                String.valueOf(WINDOW));
        return new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withSources(new PropertiesConfigSource(settings, "test", 100))
                .withMapping(SmppSettings.class)
                .build()
                .getConfigMapping(SmppSettings.class);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
