package org.samvad.kit.problem;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Map;

/** How large a body may be. {@code quarkus.http.limits.max-body-size} is the largest of these and bounds them all. */
@ConfigMapping(prefix = "samvad.body")
interface BodyLimits {

    /** On every path that is not named below. */
    @WithDefault("${quarkus.http.limits.max-body-size}")
    MemorySize usual();

    /** By path, exactly as it is called. */
    Map<String, MemorySize> larger();

    default long of(String path) {
        return larger().getOrDefault(path, usual()).asLongValue();
    }
}
