package org.samvad.notification;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.samvad.notification.Bench.HOUR;
import static org.samvad.notification.Bench.await;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samvad.devstack.smsc.Behaviour;
import org.samvad.events.complaint.ComplaintFiled;
import org.samvad.events.complaint.EventLanguage;

/** With every log opened as far as it goes, a number must not appear. */
@QuarkusTest
@TestProfile(LogSilenceTest.AsLoudAsPossible.class)
class LogSilenceTest extends ServiceTest {

    /** What an operator might set in a bad night. */
    public static class AsLoudAsPossible implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.log.level", "TRACE",
                    "quarkus.log.console.level", "INFO",
                    "quarkus.log.category.\"org.jsmpp\".level", "TRACE",
                    "quarkus.log.category.\"org.samvad\".level", "TRACE",
                    "quarkus.log.category.\"org.hibernate\".level", "TRACE",
                    "quarkus.log.category.\"org.jboss.resteasy\".level", "TRACE",
                    "quarkus.log.category.\"io.vertx\".level", "TRACE");
        }
    }

    private final Queue<String> lines = new ConcurrentLinkedQueue<>();
    private final PatternFormatter wholeLine = new PatternFormatter("%c %s%e");
    private final Handler listener = new Handler() {

        @Override
        public void publish(LogRecord entry) {
            // What the test itself sends is logged by its own client, which lives in the same JVM.
            if (!String.valueOf(entry.getLoggerName()).startsWith("org.apache.http.")) {
                lines.add(wholeLine.format(ExtLogRecord.wrap(entry)));
            }
        }

        @Override
        public void flush() {
            // Nothing is held back.
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    };

    @BeforeEach
    void listen() {
        listener.setLevel(Level.ALL);
        Logger.getLogger("").addHandler(listener);
    }

    @AfterEach
    void stopListening() {
        Logger.getLogger("").removeHandler(listener);
    }

    @Test
    void noLogShowsANumberOnItsWayThroughTheService() {
        UUID contactRef = UUID.randomUUID();
        UUID refusedRef = UUID.randomUUID();
        String number = bench.registerNewNumber(contactRef);
        bench.publish(new ComplaintFiled(contactRef, EventLanguage.HI, HOUR, 1));
        await().until(() -> bench.states(contactRef).equals(List.of("DELIVERED")));
        bench.smsc().behave(Behaviour.refusing(0x0B));
        String refused = bench.registerNewNumber(refusedRef);
        bench.publish(new ComplaintFiled(refusedRef, EventLanguage.HI, HOUR, 1));
        await().until(() -> bench.states(refusedRef).equals(List.of("REFUSED")));
        String formTicket = bench.tickets().ticket(UUID.randomUUID(), "register");
        given().formParam("contactTicket", formTicket)
                .formParam("phone", number.substring(3) + "x")
                .post("/contact");

        assertThat(lines).as("the listener hears").anyMatch(line -> line.contains("refused for good"));
        for (String secret : List.of(number, refused)) {
            String national = secret.substring(3);
            assertThat(lines).noneMatch(line -> line.contains(national) || line.contains(hex(national)));
        }
    }

    @Test
    void noSettingOpensTheLogOfTheSmppLibrary() {
        assertThat(org.jboss.logging.Logger.getLogger("org.jsmpp.session.SMPPSession")
                        .isDebugEnabled())
                .isFalse();
    }

    private static String hex(String digits) {
        StringBuilder text = new StringBuilder();
        digits.chars().forEach(digit -> text.append(Integer.toHexString(digit)));
        return text.toString();
    }
}
