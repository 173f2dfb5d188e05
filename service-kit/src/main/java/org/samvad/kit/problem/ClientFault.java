package org.samvad.kit.problem;

import java.util.Set;

/**
 * Tells a request that ended early, or has a malformed header or form, from a mistake of ours. The libraries throw the same
 * exceptions for both, so that only the place tells them apart.
 */
final class ClientFault {

    private static final Set<String> READERS_OF_REQUESTS = Set.of(
            "org.jboss.resteasy.reactive.common.headers.MediaTypeHeaderDelegate",
            "org.jboss.resteasy.reactive.common.util.URLUtils",
            "org.jboss.resteasy.reactive.server.vertx.VertxInputStream",
            "org.jboss.resteasy.reactive.server.vertx.VertxInputStream$VertxBlockingInput");

    private ClientFault() {}

    static boolean causes(Throwable thrown) {
        StackTraceElement[] frames = thrown.getStackTrace();
        return frames.length > 0 && READERS_OF_REQUESTS.contains(frames[0].getClassName());
    }
}
