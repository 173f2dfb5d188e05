package org.samvad.events.complaint;

import java.time.Instant;
import java.util.UUID;

/** The police wrote to the citizen. */
public record ComplaintAnswered(UUID contactRef, Instant occurredInHour, long version) implements ComplaintEvent {}
