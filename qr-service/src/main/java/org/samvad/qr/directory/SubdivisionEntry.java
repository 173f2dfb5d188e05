package org.samvad.qr.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.samvad.events.value.PublicName;

/**
 * A subdivision as the directory shows it.
 *
 * @param liveFrom the day (Asia/Kolkata) from which its codes take entries; null while no date is set
 * @param live whether that day has come
 */
public record SubdivisionEntry(
        String code,
        PublicName name,
        @Nullable LocalDate liveFrom,
        boolean live,
        @Nullable String cctnsCode) {}
