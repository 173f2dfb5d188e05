package org.samvad.events.complaint;

import java.time.Instant;
import java.util.UUID;

/**
 * A complaint was taken in.
 *
 * @param language the language of the page it was written on
 */
public record ComplaintFiled(UUID contactRef, EventLanguage language, Instant occurredInHour, long version)
        implements ComplaintEvent {}
