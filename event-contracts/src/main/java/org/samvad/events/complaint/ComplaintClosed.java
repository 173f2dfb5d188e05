package org.samvad.events.complaint;

import java.time.Instant;
import java.util.UUID;

/** The complaint ended. Nothing more will be said about it, so a number that waits for news has no purpose any more. */
public record ComplaintClosed(UUID contactRef, Instant occurredInHour, long version) implements ComplaintEvent {}
