package org.samvad.qr.code;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.samvad.qr.directory.PrintableLine;

/**
 * A place as a request gives it: either {@code code} or {@code label}.
 *
 * @param code of a usual place
 * @param label of any other place
 */
record PlacementFields(
        @Nullable String code, @Nullable @Valid Label label) {

    record Label(
            @NotNull @PrintableLine(max = PlacementChoice.LONGEST_LABEL)
            String en,

            @NotNull @PrintableLine(max = PlacementChoice.LONGEST_LABEL)
            String hi) {}

    @AssertTrue(message = "needs either a code or a label in both languages") boolean isOneOfBoth() {
        return (code == null) != (label == null);
    }

    PlacementChoice choice() {
        return label == null
                ? new PlacementChoice.Usual(String.valueOf(code))
                : new PlacementChoice.Own(label.en(), label.hi());
    }
}
