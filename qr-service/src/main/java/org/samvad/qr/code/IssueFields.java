package org.samvad.qr.code;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** The body of a request to issue a code. */
record IssueFields(
        @NotNull String stationCode, @NotNull @Valid PlacementFields placement) {}
