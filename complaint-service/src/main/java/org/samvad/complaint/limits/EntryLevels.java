package org.samvad.complaint.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
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

    /**
     * Counts an entry. One that is above what is usual for its address uses up nothing of its code, which others scan.
     *
     * @param code the printed one, or empty
     * @return what makes it uncounted; empty if it is above what is usual
     */
    Optional<Runnable> count(String address, String code) {
        Bucket ofAddress = byAddress.get(names.nameOf(address), name -> bucket(settings.entriesPerAddress()));
        if (!ofAddress.tryConsume(1)) {
            return Optional.empty();
        }
        if (code.isBlank()) {
            return Optional.of(() -> ofAddress.addTokens(1));
        }
        Bucket ofCode = byCode.get(code, name -> bucket(settings.entriesPerCode()));
        if (!ofCode.tryConsume(1)) {
            return Optional.empty();
        }
        return Optional.of(() -> {
            ofAddress.addTokens(1);
            ofCode.addTokens(1);
        });
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
