package org.samvad.system.faults;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.awaitility.core.ConditionTimeoutException;
import org.samvad.devstack.Started;
import org.samvad.devstack.test.Smsc;

/** Looks at what the stack holds: in the databases as their owner, in the SMS centre, and through each citizen's code. */
final class Inspection {

    /** Longer than the lease (two minutes) after which a message whose worker died is given up as uncertain. */
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private static final Duration CATCHING_UP = Duration.ofMinutes(2);
    private static final int A_FEW = 20;

    private static final Duration QUIET = Duration.ofSeconds(3);
    private static final int NATIONAL_DIGITS = 10;

    private static final String UNDECIDED = """
            select (select count(*) from notification where state in ('WAITING', 'SUBMITTING'))
                 + (select count(*) from contact where phone_sealed is not null and complaint_version = 0)
                 + (select count(*) from outbox)""";

    private static final String OVERDUE = """
            select count(*) from notification where state = 'WAITING' and due_at < now() - interval '1 second'""";

    private static final String UNCERTAIN = """
            select contact_ref, (extract(epoch from due_at) * 1000)::bigint from notification
            where purpose = 'ACKNOWLEDGEMENT' and state = 'UNCERTAIN'""";

    private final Rows rows;
    private final Smsc centre;
    private final Requests requests;
    private final HttpClient client = HttpClient.newHttpClient();
    private final Set<String> before;

    private Inspection(Started stack) throws SQLException {
        rows = new Rows(stack);
        centre = Smsc.at(stack.smsInboxUrl());
        requests = new Requests(stack.publicUrl());
        before = Set.copyOf(rows.texts("complaint", "select contact_ref from complaint"));
    }

    /** Remembers what is there already. */
    static Inspection begin(Started stack) throws SQLException {
        return new Inspection(stack);
    }

    /**
     * Waits until messages go out as they come. A crash before that would meet none in hand, or those that had to wait for an
     * earlier fault.
     */
    void awaitFlow() {
        long before = centre.counts().accepted();
        await().atMost(CATCHING_UP)
                .pollInterval(Duration.ofMillis(200))
                .until(() -> centre.counts().accepted() > before + A_FEW && rows.number("notification", OVERDUE) == 0);
    }

    /** Waits until nothing is on its way any more, and a little longer for what should not come. */
    Evidence inspect(List<Account> accounts) throws SQLException {
        try {
            await().atMost(PATIENCE)
                    .pollInterval(Duration.ofMillis(500))
                    .during(QUIET)
                    .until(
                            () -> rows.number("complaint", "select count(*) from outbox")
                                    + rows.number("notification", UNDECIDED),
                            undecided -> undecided == 0);
        } catch (ConditionTimeoutException neverSettled) {
            // Then the verdict tells which entries it is about.
            System.err.println("Messages are still on their way after " + PATIENCE);
        }
        Set<String> stored = new HashSet<>(rows.texts("complaint", "select contact_ref from complaint"));
        stored.removeAll(before);
        return new Evidence(stored, tracked(accounts), messages(), notifications(), uncertainSince());
    }

    private Map<String, Integer> messages() {
        return centre.received().stream()
                .collect(Collectors.toMap(
                        sms -> sms.to().substring(sms.to().length() - NATIONAL_DIGITS), sms -> 1, Integer::sum));
    }

    private Map<String, String> notifications() throws SQLException {
        return rows.pairs(
                "notification", "select contact_ref, state from notification where purpose = 'ACKNOWLEDGEMENT'");
    }

    private Map<String, Instant> uncertainSince() throws SQLException {
        Map<String, Instant> since = new HashMap<>();
        rows.pairs("notification", UNCERTAIN)
                .forEach((ref, milliseconds) -> since.put(ref, Instant.ofEpochMilli(Long.parseLong(milliseconds))));
        return since;
    }

    private Map<String, String> tracked(List<Account> accounts) {
        Map<String, String> texts = new ConcurrentHashMap<>();
        accounts.parallelStream()
                .flatMap(account -> account.receipt().stream())
                .forEach(receipt -> text(receipt.code()).ifPresent(text -> texts.put(receipt.code(), text)));
        return texts;
    }

    private Optional<String> text(String code) {
        HttpResponse<String> session = send(requests.openSession(code));
        if (session.statusCode() != 200) {
            return Optional.empty();
        }
        HttpResponse<String> opened = send(requests.progress(field(session, "accessToken")));
        return Optional.of(field(opened, "text"));
    }

    private static String field(HttpResponse<String> answer, String name) {
        try {
            return new JsonMapper().readTree(answer.body()).path(name).asText();
        } catch (IOException broken) {
            throw new IllegalStateException("not JSON: status " + answer.statusCode(), broken);
        }
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new IllegalStateException("tracking does not answer", failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
