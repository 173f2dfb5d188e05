package org.samvad.events.complaint;

import java.time.Instant;
import java.util.UUID;

/** The police settled or rejected the complaint, with a reply, and the citizen is asked what came of it. */
public record FeedbackRequested(UUID contactRef, Instant occurredInHour, long version) implements ComplaintEvent {}
