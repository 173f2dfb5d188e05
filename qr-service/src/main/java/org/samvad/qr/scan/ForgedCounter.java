package org.samvad.qr.scan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.samvad.events.value.QrCodeId;
import org.samvad.kit.time.Hour;

/**
 * Counts forged tokens by the code they imitate, in memory like scans. Whoever makes tokens up chooses the codes, so only
 * so many are told apart between two flushes.
 */
@ApplicationScoped
class ForgedCounter {

    static final String NO_CODE = "";

    private static final int MOST_CODES = 1000;

    private final ConcurrentMap<String, Long> counts = new ConcurrentHashMap<>();
    private final InstantSource time;

    ForgedCounter(InstantSource time) {
        this.time = time;
    }

    void count(QrCodeId claimed) {
        String key = counts.size() < MOST_CODES || counts.containsKey(claimed.value()) ? claimed.value() : NO_CODE;
        counts.merge(key, 1L, Long::sum);
    }

    LocalDate today() {
        return LocalDate.ofInstant(time.instant(), Hour.INDIA);
    }

    /** Takes what was counted out, in the order in which two writers lock rows. */
    Map<String, Long> drain() {
        Map<String, Long> drained = new TreeMap<>();
        for (String key : counts.keySet()) {
            Long count = counts.remove(key);
            if (count != null) {
                drained.put(key, count);
            }
        }
        return drained;
    }

    void restore(Map<String, Long> unsaved) {
        unsaved.forEach((key, count) -> counts.merge(key, count, Long::sum));
    }
}
