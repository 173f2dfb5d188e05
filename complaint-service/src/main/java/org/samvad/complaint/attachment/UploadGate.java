package org.samvad.complaint.attachment;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.samvad.complaint.limits.DailyKeys;
import org.samvad.kit.problem.ProblemException;

/**
 * Bounds what lies in the folder for uploads. The folder is small and in memory where the service runs in a container, so
 * that a request is let in by the size it declares, before any of it is read. No address gets all of the room, and who
 * sends nothing loses it.
 */
@ApplicationScoped
class UploadGate {

    static final String PAGE = "/attachments";
    static final String API = "/api/v1/complaints/attachments";

    /** Behind the check of a single body's size. */
    private static final int PRIORITY = 800;

    private final long largest;
    private final long patience;
    private final long silence;
    private final BytesInFlight inFlight;
    private final DailyKeys names;

    UploadGate(
            AttachmentSettings settings,
            DailyKeys names,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize largest) {
        this.largest = largest.asLongValue();
        this.patience = settings.longestUpload().toMillis();
        this.silence = settings.longestSilence().toMillis();
        this.inFlight = new BytesInFlight(
                settings.mostInFlight().asLongValue(),
                settings.mostFromOneAddress().asLongValue());
        this.names = names;
    }

    void register(@Observes Filters filters) {
        filters.register(this::admit, PRIORITY);
    }

    /** Bytes that are let in and not yet done with. */
    long inFlight() {
        return inFlight.all();
    }

    private void admit(RoutingContext exchange) {
        if (!mayHoldFiles(exchange)) {
            exchange.next();
            return;
        }
        long size = size(exchange);
        String sender = names.nameOf(exchange.request().remoteAddress().hostAddress());
        if (!inFlight.take(sender, size)) {
            refuse(exchange);
            exchange.fail(
                    new ProblemException(AttachmentFault.UPLOADS_BUSY, AttachmentFault.UPLOADS_BUSY.title() + "."));
            return;
        }
        Runnable unwatch = watch(exchange);
        exchange.request().end().onComplete(read -> unwatch.run());
        exchange.addEndHandler(done -> {
            unwatch.run();
            inFlight.giveBack(sender, size);
        });
        exchange.next();
    }

    /** By what it carries, because a resource answers to more than one spelling of its path: with a slash behind it, say. */
    private static boolean mayHoldFiles(RoutingContext exchange) {
        HttpServerRequest request = exchange.request();
        String type = request.getHeader(HttpHeaderNames.CONTENT_TYPE);
        boolean files = type != null && type.strip().toLowerCase(Locale.ROOT).startsWith("multipart/");
        return request.method().equals(HttpMethod.POST)
                && (files || Set.of(PAGE, API).contains(exchange.normalizedPath()));
    }

    /** Closes the connection of who takes too long or falls silent. */
    private Runnable watch(RoutingContext exchange) {
        Vertx vertx = exchange.vertx();
        HttpServerRequest request = exchange.request();
        HttpConnection connection = request.connection();
        long deadline = vertx.setTimer(patience, late -> connection.close());
        AtomicLong heard = new AtomicLong(request.bytesRead());
        long listening = vertx.setPeriodic(silence, tick -> {
            long now = request.bytesRead();
            if (heard.getAndSet(now) == now) {
                connection.close();
            }
        });
        return () -> {
            vertx.cancelTimer(deadline);
            vertx.cancelTimer(listening);
        };
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
