package org.samvad.events.complaint;

import java.time.Instant;
import java.util.UUID;

/** The citizen was not satisfied, or appealed, and the complaint went one rank higher. */
public record ComplaintReopened(UUID contactRef, Instant occurredInHour, long version) implements ComplaintEvent {}
