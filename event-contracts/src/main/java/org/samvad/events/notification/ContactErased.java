package org.samvad.events.notification;

import java.time.Instant;
import java.util.UUID;

/** The number of this reference was destroyed. */
public record ContactErased(UUID contactRef, ErasureReason reason, Instant occurredInHour, long version)
        implements NotificationEvent {}
