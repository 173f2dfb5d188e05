package org.samvad.events.notification;

import java.time.Instant;
import java.util.UUID;

/** A citizen left a number for this reference, or put another in its place. */
public record ContactRegistered(UUID contactRef, Instant occurredInHour, long version) implements NotificationEvent {}
