package org.samvad.complaint.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** What was handed in before, for as long as it would count. Each copy of the service knows its own. */
@ApplicationScoped
class UsedOnce {

    private final Cache<String, Boolean> used;

    UsedOnce(LimitSettings settings) {
        this.used = Caffeine.newBuilder()
                .maximumSize(settings.remembered())
                .expireAfterWrite(settings.life())
                .build();
    }

    /** If this is the first time, what makes the next one the first. */
    Optional<Runnable> take(String mark) {
        boolean first = used.asMap().putIfAbsent(mark, Boolean.TRUE) == null;
        return first ? Optional.of(() -> used.invalidate(mark)) : Optional.empty();
    }
}
