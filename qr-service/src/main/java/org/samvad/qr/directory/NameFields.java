package org.samvad.qr.directory;

import jakarta.validation.constraints.NotNull;
import org.samvad.events.value.PublicName;

/** A name in both languages, as a request gives it. */
public record NameFields(
        @NotNull @PrintableLine(max = LONGEST) String en,
        @NotNull @PrintableLine(max = LONGEST) String hi) {

    /** As much as {@link PublicName} takes. */
    private static final int LONGEST = 80;

    NameFields tidy() {
        return new NameFields(PrintableText.tidy(en), PrintableText.tidy(hi));
    }

    PublicName name() {
        return new PublicName(en, hi);
    }
}
