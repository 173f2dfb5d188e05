package org.samvad.notification.contact;

import java.time.Instant;
import java.util.UUID;

/** A verified ticket of complaint-service: what its holder may do with the number of one reference. */
record ContactTicket(String id, UUID contactRef, Purpose purpose, Instant expiresAt) {

    /** What the ticket is for. */
    enum Purpose {
        REGISTER,
        REPLACE,
        WITHDRAW
    }
}
