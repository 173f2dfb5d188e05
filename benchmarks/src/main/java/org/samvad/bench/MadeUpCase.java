package org.samvad.bench;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.samvad.kit.crypto.RowAddress;
import org.samvad.kit.crypto.RowCipher;
import org.samvad.kit.crypto.Sealed;

/** One case of a few years' work with all its rows, as lines for PostgreSQL's COPY. */
final class MadeUpCase {

    static final String NULL = "\\N";
    private static final HexFormat HEX = HexFormat.of();
    private static final int HASH = 32;
    private static final int RETENTION_DAYS = 365;
    private static final int REVIEW_HOURS = 20;
    private static final int RESOLVE_DAYS = 15;

    private final RandomGenerator random;
    private final RowCipher cipher;
    private final UUID id;
    private final String reference;
    private final CourseOfCase course;
    private final Instant filed;
    private final boolean destroyed;

    /** @param now the newest case's hour */
    MadeUpCase(String reference, Instant now, RandomGenerator random, RowCipher cipher) {
        this.random = random;
        this.cipher = cipher;
        this.reference = reference;
        id = uuid();
        course = CourseOfCase.any(random);
        int days = course.days(random);
        filed = now.minus(days, ChronoUnit.DAYS).minus(random.nextInt(24), ChronoUnit.HOURS);
        destroyed = course.isClosed() && days > RETENTION_DAYS;
    }

    /** A station and its subdivision. */
    record Place(String station, String subdivision) {}

    String complaint(Place place, boolean staff) {
        String kind = Entries.one(List.of("COMPLAINT", "COMPLAINT", "TIP", "FEEDBACK", "SUGGESTION"), random);
        String category = "OTHER_" + kind;
        Sealed text = cipher.seal(new RowAddress("complaint", id, id), Entries.text(random));
        return line(
                id,
                reference,
                hash(),
                uuid(),
                kind,
                category,
                random.nextInt(5) == 0 ? "EN" : "HI",
                place.station(),
                NULL,
                staff,
                kind.equals("FEEDBACK") ? 1 + random.nextInt(5) : NULL,
                destroyed ? NULL : text.keyId(),
                destroyed ? NULL : hex(text.bytes()),
                course.state(),
                "SUBDIVISION",
                course.isAssigned() && !staff ? place.station() : NULL,
                filed,
                filed.plus(REVIEW_HOURS, ChronoUnit.HOURS),
                filed.plus(RESOLVE_DAYS, ChronoUnit.DAYS),
                course.isSettled() ? filed.plus(8, ChronoUnit.DAYS) : NULL,
                course.isClosed() ? filed.plus(18, ChronoUnit.DAYS) : NULL,
                course.isClosed() && random.nextInt(3) == 0 ? "SOLVED" : NULL,
                course.steps().size(),
                course.steps().size());
    }

    String about(Place place) {
        return line(id, place.station(), place.subdivision());
    }

    String bar(Place place) {
        return line(id, place.station());
    }

    String intakeKey() {
        return line(hash(), id, filed);
    }

    /** @param sequence of the audit row */
    String audit(long sequence) {
        return line(sequence, filed, "csp.bhilainagar", "REVIEWER", "CASE_VIEWED", reference, hash(), hash());
    }

    List<String> entries() {
        List<String> lines = new ArrayList<>();
        for (String step : course.steps()) {
            UUID entry = uuid();
            boolean written = !destroyed && CourseOfCase.hasText(step);
            Sealed text = written ? cipher.seal(new RowAddress("case_entry", entry, id), Entries.text(random)) : null;
            String author = step.equals("FILED") || step.equals("CLOSED") ? "CITIZEN" : "OFFICE";
            lines.add(line(
                    entry,
                    id,
                    lines.size() + 1,
                    step,
                    author,
                    author.equals("OFFICE") ? "csp.bhilainagar" : NULL,
                    text == null ? NULL : text.keyId(),
                    text == null ? NULL : hex(text.bytes()),
                    filed.plus(lines.size(), ChronoUnit.DAYS)));
        }
        return lines;
    }

    private static String line(Object... values) {
        StringBuilder line = new StringBuilder();
        for (Object value : values) {
            line.append(line.isEmpty() ? "" : "\t").append(value);
        }
        return line.append('\n').toString();
    }

    private UUID uuid() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private String hash() {
        byte[] hash = new byte[HASH];
        random.nextBytes(hash);
        return hex(hash);
    }

    private static String hex(byte[] bytes) {
        return "\\\\x" + HEX.formatHex(bytes);
    }
}
