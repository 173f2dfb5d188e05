package org.samvad.qr.directory;

import org.jspecify.annotations.Nullable;
import org.samvad.events.value.StationCode;
import org.samvad.events.value.SubdivisionCode;

/**
 * A line of a table, understood: a subdivision and, unless the line is about that alone, a station in it.
 *
 * @param station null together with {@code details}
 */
record DirectoryRow(
        long line,
        SubdivisionCode code,
        SubdivisionDetails subdivision,
        @Nullable StationCode station,
        @Nullable StationDetails details) {}
