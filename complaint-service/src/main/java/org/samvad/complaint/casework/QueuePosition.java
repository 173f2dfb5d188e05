package org.samvad.complaint.casework;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.samvad.kit.problem.ProblemException;

/**
 * A place in the queue: behind the case with this day and reference. New cases move nobody's place. The day is the one
 * that the officer sees, so that the cursor tells nothing more.
 */
record QueuePosition(LocalDate day, String reference) {

    static final QueuePosition START = new QueuePosition(LocalDate.of(1, 1, 1), "");

    private static final Pattern FORM = Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})/([A-Z0-9-]{1,20})");

    String cursor() {
        byte[] bytes = (day + "/" + reference).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** @throws ProblemException 400 if it is not a cursor */
    static QueuePosition parse(@Nullable String cursor) {
        if (cursor == null || cursor.isEmpty()) {
            return START;
        }
        try {
            String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            Matcher parts = FORM.matcher(text);
            if (parts.matches()) {
                return new QueuePosition(LocalDate.parse(parts.group(1)), parts.group(2));
            }
        } catch (IllegalArgumentException | DateTimeException ignored) {
            // Told below, as for any other thing that is no cursor.
        }
        throw ProblemException.invalid("cursor", "must be the next of an earlier answer");
    }
}
