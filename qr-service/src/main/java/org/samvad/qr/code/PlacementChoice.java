package org.samvad.qr.code;

import org.jspecify.annotations.Nullable;

/** A place as it is asked for: a usual one by code, or one with its own label in both languages. */
public sealed interface PlacementChoice {

    record Usual(String code) implements PlacementChoice {}

    /** Each label is one line of 1 to {@value #LONGEST_LABEL} printable characters. */
    record Own(@Nullable String en, @Nullable String hi) implements PlacementChoice {}

    /** As much as fits on one line of the poster. */
    int LONGEST_LABEL = 60;
}
