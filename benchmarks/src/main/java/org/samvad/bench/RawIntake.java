package org.samvad.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The statements of one intake in one transaction, in the order in which complaint-service sends them and with rows of
 * the same sizes, over one bare connection: no HTTP, no JSON, no keys, no event, nobody who reads.
 */
final class RawIntake implements AutoCloseable {

    /** What goes over the wire for one entry between {@code BEGIN} and {@code COMMIT}; a system test holds it to the service. */
    static final List<String> STATEMENTS = statements();

    private static final int SEALING = 33;
    private static final int HASH = 32;

    private final Connection connection;
    private final RandomGenerator random;
    private final List<PreparedStatement> statements = new ArrayList<>();

    RawIntake(Connection connection, RandomGenerator random) throws SQLException {
        this.connection = connection;
        this.random = random;
        connection.setAutoCommit(false);
        for (String sql : STATEMENTS) {
            statements.add(connection.prepareStatement(sql));
        }
    }

    void once() throws SQLException {
        UUID id = UUID.randomUUID();
        UUID contact = UUID.randomUUID();
        OffsetDateTime hour = OffsetDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.HOURS);
        String station = Entries.one(Entries.STATIONS, random);
        boolean staff = random.nextInt(4) == 0;
        write(
                0,
                bytes(HASH),
                bytes(HASH),
                id,
                OffsetDateTime.now(ZoneOffset.UTC).plusMinutes(30));
        String event =
                "{\"contactRef\":\"" + contact + "\",\"language\":\"HI\",\"filedOn\":\"" + hour + "\",\"version\":1}";
        write(
                1,
                "samvad.complaints.v1",
                contact.toString(),
                UUID.randomUUID(),
                "ComplaintFiled",
                hour,
                event,
                UUID.randomUUID());
        byte[] sealed = bytes(Entries.text(random).getBytes(StandardCharsets.UTF_8).length + SEALING);
        write(
                2,
                id,
                reference(),
                bytes(HASH),
                contact,
                "COMPLAINT",
                "NO_ACTION",
                "HI",
                station,
                null,
                staff,
                null,
                1_234_567_890,
                sealed,
                "RECEIVED",
                "SUBDIVISION",
                hour,
                hour.plusDays(1),
                hour.plusDays(15),
                1,
                1L,
                UUID.randomUUID(),
                hour,
                staff ? new String[] {station} : new String[0],
                new String[] {station},
                new String[] {"BHN"});
        connection.commit();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private void write(int number, @Nullable Object... values) throws SQLException {
        PreparedStatement statement = statements.get(number);
        for (int index = 0; index < values.length; index++) {
            statement.setObject(index + 1, values[index]);
        }
        statement.executeUpdate();
    }

    private static List<String> statements() {
        try (InputStream file = Objects.requireNonNull(RawIntake.class.getResourceAsStream("intake.sql"))) {
            return Stream.of(new String(file.readAllBytes(), StandardCharsets.UTF_8).split(";\\s*"))
                    .map(String::strip)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    private String reference() {
        return "S26-" + Base64.getEncoder().encodeToString(bytes(9));
    }
}
