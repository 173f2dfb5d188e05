package org.samvad.complaint.complaint;

import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The client's name for one submission: a random UUID (version 4). For an entry it is half of what the tracking code is
 * made of, so a guessable one is refused.
 */
public record IdempotencyKey(UUID value) {

    private static final Pattern RANDOM_UUID = Pattern.compile(
            "[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}", Pattern.CASE_INSENSITIVE);

    /** @throws IllegalArgumentException if it is not a random UUID */
    public static IdempotencyKey parse(String text) {
        if (!RANDOM_UUID.matcher(text).matches()) {
            throw new IllegalArgumentException("not a random UUID");
        }
        return new IdempotencyKey(UUID.fromString(text));
    }

    public static IdempotencyKey random() {
        return new IdempotencyKey(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return "[idempotency key]";
    }
}
