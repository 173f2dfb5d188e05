package org.samvad.complaint.attachment;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpConnection;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.samvad.kit.problem.ProblemException;

/**
 * Bounds what lies in the folder for uploads. The folder is small and in memory where the service runs in a container, so
 * that a request is let in by the size it declares, before any of it is read.
 */
@ApplicationScoped
class UploadGate {

    static final String PAGE = "/attachments";
    static final String API = "/api/v1/complaints/attachments";

    /** Behind the check of a single body's size. */
    private static final int PRIORITY = 800;

    private final long largest;
    private final long most;
    private final long patience;
    private final AtomicLong inFlight = new AtomicLong();

    UploadGate(
            AttachmentSettings settings,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize largest) {
        this.largest = largest.asLongValue();
        this.most = settings.mostInFlight().asLongValue();
        this.patience = settings.longestUpload().toMillis();
    }

    void register(@Observes Filters filters) {
        filters.register(this::admit, PRIORITY);
    }

    /** Bytes that are let in and not yet done with. */
    long inFlight() {
        return inFlight.get();
    }

    private void admit(RoutingContext exchange) {
        boolean upload = Set.of(PAGE, API).contains(exchange.normalizedPath())
                && exchange.request().method().name().equals("POST");
        if (!upload) {
            exchange.next();
            return;
        }
        long size = size(exchange);
        if (inFlight.addAndGet(size) > most) {
            inFlight.addAndGet(-size);
            refuse(exchange);
            exchange.fail(
                    new ProblemException(AttachmentFault.UPLOADS_BUSY, AttachmentFault.UPLOADS_BUSY.title() + "."));
            return;
        }
        HttpConnection connection = exchange.request().connection();
        long timer = exchange.vertx().setTimer(patience, late -> connection.close());
        exchange.request().end().onComplete(read -> exchange.vertx().cancelTimer(timer));
        exchange.addEndHandler(done -> {
            exchange.vertx().cancelTimer(timer);
            inFlight.addAndGet(-size);
        });
        exchange.next();
    }

    /** What it declares; the most there can be if it comes in chunks. */
    private long size(RoutingContext exchange) {
        String declared = exchange.request().getHeader(HttpHeaderNames.CONTENT_LENGTH);
        return declared == null ? largest : Math.min(largest, Long.parseLong(declared));
    }

    /** What still comes is read and thrown away, or the sender would see a broken connection instead of the answer. */
    private static void refuse(RoutingContext exchange) {
        exchange.request().resume();
    }
}
