package org.samvad.system.faults;

import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.samvad.system.Unique;

/** One entry from first sending to the accepted number, whatever happens in between. */
final class Citizen {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final int CREATED = 201;
    private static final long FIRST_PHONE = 9_100_000_000L;

    private final HttpClient client;
    private final Requests requests;
    private final int number;
    private final Channel channel;
    private final String fault;
    private final String text;
    private final String phone;
    private final List<String> surprises = new ArrayList<>();

    /** @param number tells this citizen from all others of the stack's life */
    Citizen(HttpClient client, Requests requests, int number, Channel channel, String fault) {
        this.client = client;
        this.requests = requests;
        this.number = number;
        this.channel = channel;
        this.fault = fault;
        this.text = "शाम को बाज़ार में गश्त बढ़े, " + number + " " + Unique.word();
        this.phone = String.valueOf(FIRST_PHONE + number);
    }

    /** @param onReceipt told at the moment at which the receipt came */
    Account live(Runnable onReceipt) throws InterruptedException {
        Resending resending = new Resending(client, PATIENCE);
        Optional<Receipt> receipt = send(resending);
        if (receipt.isPresent()) {
            onReceipt.run();
        }
        boolean taken = receipt.isPresent() && leaveNumber(resending, receipt.get());
        return new Account(
                number,
                fault,
                channel,
                text,
                phone,
                receipt,
                taken,
                resending.losses(),
                resending.refusals(),
                List.copyOf(surprises));
    }

    private Optional<Receipt> send(Resending resending) throws InterruptedException {
        Optional<HttpResponse<String>> answer = resending.send(
                "entry", requests.entry(channel, UUID.randomUUID().toString(), text));
        if (answer.isEmpty() || !isAsExpected("entry", answer.get(), CREATED)) {
            return Optional.empty();
        }
        String body = answer.get().body();
        return Optional.of(
                switch (channel) {
                    case API -> Receipt.ofJson(body);
                    case FORM -> Receipt.ofPage(body);
                });
    }

    private boolean leaveNumber(Resending resending, Receipt receipt) throws InterruptedException {
        int expected =
                switch (channel) {
                    case API -> 204;
                    case FORM -> 200;
                };
        Optional<HttpResponse<String>> answer = resending.send("number", requests.number(channel, receipt, phone));
        return answer.isPresent() && isAsExpected("number", answer.get(), expected);
    }

    private boolean isAsExpected(String what, HttpResponse<String> answer, int expected) {
        if (answer.statusCode() != expected) {
            surprises.add(what + " by " + channel + " was answered " + answer.statusCode());
        }
        return answer.statusCode() == expected;
    }
}
