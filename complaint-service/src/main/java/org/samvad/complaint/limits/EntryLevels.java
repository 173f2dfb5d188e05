package org.samvad.complaint.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;

/** Counts entries by address and by printed code, in this copy's memory alone. */
@ApplicationScoped
class EntryLevels {

    private static final Duration WINDOW = Duration.ofHours(1);

    private final DailyKeys names;
    private final LimitSettings settings;
    private final TimeMeter clock;
    private final Cache<String, Bucket> byAddress;
    private final Cache<String, Bucket> byCode;

    EntryLevels(DailyKeys names, LimitSettings settings, InstantSource time) {
        this.names = names;
        this.settings = settings;
        this.clock = new Clock(time);
        this.byAddress = counters();
        this.byCode = counters();
    }

    /** Counts an entry; false if it is above what is usual. An empty code is none. */
    boolean isUsual(String address, String code) {
        boolean usualAddress = byAddress
                .get(names.nameOf(address), name -> bucket(settings.entriesPerAddress()))
                .tryConsume(1);
        boolean usualCode = code.isBlank()
                || byCode.get(code, name -> bucket(settings.entriesPerCode())).tryConsume(1);
        return usualAddress && usualCode;
    }

    private Cache<String, Bucket> counters() {
        return Caffeine.newBuilder()
                .maximumSize(settings.remembered())
                .expireAfterAccess(WINDOW)
                .build();
    }

    private Bucket bucket(int entries) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(entries).refillGreedy(entries, WINDOW))
                .withCustomTimePrecision(clock)
                .build();
    }

    /** The service's own clock for Bucket4j. */
    private record Clock(InstantSource time) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            Instant now = time.instant();
            return TimeUnit.SECONDS.toNanos(now.getEpochSecond()) + now.getNano();
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
