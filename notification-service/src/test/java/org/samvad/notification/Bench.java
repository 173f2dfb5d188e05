package org.samvad.notification;

import static io.restassured.RestAssured.given;

import io.quarkus.runtime.ShutdownEvent;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.samvad.devstack.smsc.ReceivedSms;
import org.samvad.devstack.test.ContactTickets;
import org.samvad.devstack.test.Smsc;
import org.samvad.devstack.test.StaffTokens;
import org.samvad.events.complaint.ComplaintEvent;
import org.samvad.events.notification.NotificationEvent;
import org.samvad.kit.kafka.CloudEventHeaders;
import org.samvad.kit.kafka.EventJson;
import org.samvad.kit.kafka.KafkaClients;
import org.samvad.kit.time.Hour;

/** What a test does to the running service from outside, and what it can see from there. */
@ApplicationScoped
public class Bench {

    public static final Instant HOUR = Hour.truncate(Instant.now());

    private final KafkaClients clients;
    private final KafkaProducer<String, String> producer;
    private final DataSource database;
    private final ContactTickets tickets;
    private final StaffTokens staff;
    private final Smsc smsc;

    Bench(
            KafkaClients clients,
            DataSource database,
            @ConfigProperty(name = "samvad.secrets-dir") Path secrets,
            @ConfigProperty(name = "samvad.test.smsc-inbox-url") String inbox) {
        this.clients = clients;
        this.producer = clients.producer();
        this.database = database;
        this.tickets = ContactTickets.of(secrets);
        this.staff = StaffTokens.of(secrets);
        this.smsc = Smsc.at(inbox);
    }

    void stop(@Observes ShutdownEvent event) {
        producer.close();
    }

    public ContactTickets tickets() {
        return tickets;
    }

    public StaffTokens staff() {
        return staff;
    }

    public Smsc smsc() {
        return smsc;
    }

    public static ConditionFactory await() {
        return Awaitility.await().atMost(Duration.ofSeconds(20)).pollInterval(Duration.ofMillis(50));
    }

    /** A mobile number that no other test uses, in E.164. */
    public static String newNumber() {
        return "+9198" + (10_000_000 + ThreadLocalRandom.current().nextInt(90_000_000));
    }

    public void publish(ComplaintEvent event) {
        publish(UUID.randomUUID(), CloudEventHeaders.typeOf(event.getClass()), event.key(), EventJson.write((Record)
                event));
    }

    public void publish(UUID eventId, String type, String key, String body) {
        ProducerRecord<String, String> message = new ProducerRecord<>(ComplaintEvent.TOPIC, key, body);
        CloudEventHeaders.write(message.headers(), eventId, type, "complaint-service", HOUR);
        try {
            producer.send(message).get();
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
    }

    public Response register(String ticket, String phone) {
        return register(ticket, phone, "hi");
    }

    public Response register(String ticket, String phone, String language) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("contactTicket", ticket, "phone", phone, "language", language))
                .post("/api/v1/contacts");
    }

    public Response withdraw(String ticket) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("contactTicket", ticket))
                .delete("/api/v1/contacts");
    }

    /** Leaves a new number for a reference. */
    public String registerNewNumber(UUID contactRef) {
        String number = newNumber();
        register(tickets.ticket(contactRef, "register"), number).then().statusCode(204);
        return number;
    }

    /** The messages a number got, newest first. */
    public List<ReceivedSms> messagesTo(String number) {
        return smsc.received().stream()
                .filter(sms -> sms.to().endsWith(number.substring(1)))
                .toList();
    }

    /** The states of the messages of a reference, in the order in which they were queued. */
    public List<String> states(UUID contactRef) {
        return query("select state from notification where contact_ref = ? order by position", contactRef);
    }

    public List<String> states(UUID contactRef, String purpose) {
        return query("select state from notification where contact_ref = ? and purpose = ?", contactRef, purpose);
    }

    /** The first column of the rows found, as text. */
    public List<String> query(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            bind(select, values);
            try (ResultSet found = select.executeQuery()) {
                List<String> texts = new ArrayList<>();
                while (found.next()) {
                    texts.add(found.getString(1));
                }
                return texts;
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    public int update(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(sql)) {
            bind(update, values);
            return update.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Every row of every table, as PostgreSQL writes it, binary columns also decoded. */
    public String dump() {
        StringBuilder dump = new StringBuilder();
        for (String table : query("select tablename from pg_tables where schemaname = 'public'")) {
            query("select t::text from \"" + table + "\" t")
                    .forEach(row -> dump.append(row).append('\n'));
        }
        query("select encode(phone_sealed, 'escape') from contact where phone_sealed is not null")
                .forEach(dump::append);
        return new String(dump.toString().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    /** An event as it lies in the topic. */
    public record Published(String type, String body) {}

    /** The first events about a reference, once there are so many. */
    public List<Published> published(UUID contactRef, int atLeast) {
        List<Published> found = new ArrayList<>();
        try (KafkaConsumer<String, byte[]> consumer =
                clients.consumer(UUID.randomUUID().toString())) {
            consumer.subscribe(List.of(NotificationEvent.TOPIC));
            await().until(() -> {
                consumer.poll(Duration.ofMillis(200)).forEach(event -> {
                    if (event.key().equals(contactRef.toString())) {
                        String type = CloudEventHeaders.type(event.headers()).orElse("");
                        found.add(new Published(type, new String(event.value(), StandardCharsets.UTF_8)));
                    }
                });
                return found.size() >= atLeast;
            });
        }
        return found;
    }

    private static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int index = 0; index < values.length; index++) {
            statement.setObject(index + 1, values[index]);
        }
    }
}
