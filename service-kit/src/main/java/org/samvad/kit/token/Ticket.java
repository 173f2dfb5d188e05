package org.samvad.kit.token;

import java.time.Instant;
import java.util.Map;

/**
 * What a verified token says.
 *
 * @param subject whom or what it is about
 * @param id unique to this token ({@code jti})
 * @param claims the further claims that are strings
 */
public record Ticket(String subject, String id, Map<String, String> claims, Instant expiresAt) {

    /** @throws InvalidTicketException if the claim is missing */
    public String claim(String name) {
        String value = claims.get(name);
        if (value == null) {
            throw new InvalidTicketException();
        }
        return value;
    }
}
