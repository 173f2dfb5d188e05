package org.samvad.events.complaint;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that happened to a complaint, told without saying which. {@link #contactRef()} is random and known to
 * nobody but complaint-service and, if the citizen leaves a number, notification-service.
 */
public sealed interface ComplaintEvent
        permits ComplaintFiled, ComplaintAnswered, FeedbackRequested, ComplaintReopened, ComplaintClosed {

    String TOPIC = "samvad.complaints.v1";

    UUID contactRef();

    /** When it happened, cut down to the hour: a minute would name the person. */
    Instant occurredInHour();

    /** Rises with every event of one complaint; a consumer ignores what it has already passed. */
    long version();

    /** The record key, which keeps the events of one complaint in order. */
    default String key() {
        return contactRef().toString();
    }
}
