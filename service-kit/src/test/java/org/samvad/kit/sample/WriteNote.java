package org.samvad.kit.sample;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A request with a field of every kind that can go wrong. */
public record WriteNote(
        @NotBlank @Size(max = 20) String text,
        @Nullable Colour colour,
        @Max(5) int rating,
        @Nullable UUID about,
        @Nullable Instant at,
        @Nullable List<@Valid Line> lines,
        @Nullable Map<String, @Valid Line> labels) {

    /** Paper comes in two. */
    public enum Colour {
        WHITE,
        YELLOW
    }

    /** One line. */
    public record Line(@Size(max = 5) String words) {}
}
