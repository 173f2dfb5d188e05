package org.samvad.system.canary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.samvad.devstack.Started;
import org.samvad.devstack.database.Database;

/** Puts one canary into every kind of store, so that a search which finds nothing has proved that it would. */
final class Plant {

    private final Started stack;
    private final Evidence evidence;
    private final String word;

    Plant(Started stack, Evidence evidence, Canary planted) {
        this.stack = stack;
        this.evidence = evidence;
        this.word = planted.value();
    }

    void everywhere(Traffic traffic) throws IOException, SQLException, ExecutionException, InterruptedException {
        for (String service : List.of("complaint", "qr", "notification", "kafka")) {
            Files.writeString(evidence.log(service), "{\"message\":\"" + word + "\"}\n", StandardOpenOption.APPEND);
        }
        Files.writeString(evidence.log("complaint").resolveSibling("dev-stack.log"), word, StandardOpenOption.APPEND);
        for (Database database : stack.databases().values()) {
            plant(database);
        }
        plantRecord();
        traffic.keep(word);
        traffic.keep(Store.OFFICERS_ANSWERS, word);
        traffic.keep(Store.OPERATORS_ANSWERS, word);
    }

    /** As bytes, which a table's text shows in hex; and as a warning, for the server's log. */
    private void plant(Database database) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        database.jdbcUrl(), database.ownerUsername(), database.ownerPassword());
                Statement statement = connection.createStatement()) {
            statement.execute("create table planted (word bytea)");
            statement.execute("insert into planted values (convert_to('" + word + "', 'UTF8'))");
            statement.execute("do $$ begin raise warning '" + word + "'; end $$");
        }
    }

    private void plantRecord() throws ExecutionException, InterruptedException {
        Map<String, Object> settings = Map.of("bootstrap.servers", stack.kafkaBootstrap());
        try (Admin admin = Admin.create(settings);
                var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            admin.createTopics(List.of(new NewTopic("planted", Optional.of(1), Optional.of((short) 1))))
                    .all()
                    .get();
            producer.send(new ProducerRecord<>("planted", word)).get();
        }
    }
}
