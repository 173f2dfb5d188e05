package org.samvad.qr.health;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.samvad.qr.directory.Position;

/**
 * The body of a patrol check.
 *
 * @param scanned what the phone read: the address or its token
 * @param position where the phone is, if it says so
 */
record VerifyFields(
        @NotNull String scanned,
        @NotNull PosterCondition condition,
        @Nullable @Valid Position position) {}
