package org.samvad.system.canary;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks for all canaries in all their forms in one pass over the bytes. */
final class Searcher {

    /** No form of a canary is shorter. */
    private static final int HEAD = 8;

    private static final int CONTEXT = 60;

    private final Map<Long, List<Needle>> byHead = new HashMap<>();
    private final boolean[] firstTwo = new boolean[1 << 16];

    Searcher(Collection<Canary> canaries) {
        for (Canary canary : canaries) {
            canary.notations()
                    .forEach(notation -> Encodings.of(notation)
                            .forEach((encoding, forms) -> forms.forEach(form -> add(canary, encoding, form))));
        }
    }

    private record Needle(Canary canary, String encoding, byte[] bytes) {}

    /** @param context printable characters around it, for whoever has to mend the leak */
    record Finding(Canary canary, String encoding, Store store, String place, String context) {

        @Override
        public String toString() {
            return canary.kind() + " '" + canary.name() + "' as " + encoding + " in " + store + " (" + place + "): "
                    + context;
        }
    }

    private void add(Canary canary, String encoding, byte[] form) {
        if (form.length < HEAD) {
            throw new IllegalArgumentException(canary.name() + " is too short");
        }
        byHead.computeIfAbsent(head(form, 0), none -> new ArrayList<>()).add(new Needle(canary, encoding, form));
        firstTwo[(form[0] & 0xFF) << 8 | form[1] & 0xFF] = true;
    }

    /** The first of each canary in these bytes. */
    List<Finding> search(Store store, String place, byte[] bytes) {
        List<Finding> found = new ArrayList<>();
        Set<Canary> seen = new LinkedHashSet<>();
        for (int at = 0; at + HEAD <= bytes.length; at++) {
            if (firstTwo[(bytes[at] & 0xFF) << 8 | bytes[at + 1] & 0xFF]) {
                for (Needle needle : byHead.getOrDefault(head(bytes, at), List.of())) {
                    if (isAt(needle.bytes(), bytes, at) && seen.add(needle.canary())) {
                        found.add(new Finding(
                                needle.canary(),
                                needle.encoding(),
                                store,
                                place,
                                context(bytes, at, needle.bytes().length)));
                    }
                }
            }
        }
        return found;
    }

    private static boolean isAt(byte[] needle, byte[] bytes, int at) {
        int end = at + needle.length;
        return end <= bytes.length && Arrays.equals(needle, 0, needle.length, bytes, at, end);
    }

    private static long head(byte[] bytes, int at) {
        long head = 0;
        for (int index = 0; index < HEAD; index++) {
            head = head << Byte.SIZE | bytes[at + index] & 0xFF;
        }
        return head;
    }

    private static String context(byte[] bytes, int at, int length) {
        int from = Math.max(0, at - 4 * CONTEXT);
        int to = Math.min(bytes.length, at + length + CONTEXT);
        return new String(bytes, from, to - from, StandardCharsets.UTF_8).replaceAll("\\p{Cntrl}+", " ");
    }
}
