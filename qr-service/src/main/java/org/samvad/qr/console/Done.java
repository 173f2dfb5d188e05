package org.samvad.qr.console;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.samvad.events.value.QrCodeId;

/** What a form did, as the address of the page after it says. */
enum Done {
    ISSUED,
    ROTATED,
    REVOKED;

    /** Null unless both parameters are ones that this service writes: the address is anybody's to make up. */
    static @Nullable String sentence(@Nullable String done, @Nullable String code, ConsoleMessages say) {
        if (done == null || code == null) {
            return null;
        }
        try {
            String id = new QrCodeId(code).value();
            return switch (Done.valueOf(done.toUpperCase(Locale.ROOT))) {
                case ISSUED -> say.doneIssued(id);
                case ROTATED -> say.doneRotated(id);
                case REVOKED -> say.doneRevoked(id);
            };
        } catch (IllegalArgumentException madeUp) {
            return null;
        }
    }

    String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }
}
