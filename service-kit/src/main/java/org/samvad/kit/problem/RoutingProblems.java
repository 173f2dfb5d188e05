package org.samvad.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.time.Duration;
import org.samvad.kit.http.SecurityHeaders;

/**
 * Answers what fails before or beside the resources, such as a body declared too large or an error in a filter.
 * Quarkus's own handler would log the path, which can be a credential, and the exception's message.
 */
@ApplicationScoped
class RoutingProblems {

    private static final int BEFORE_ALL_OTHERS = Integer.MIN_VALUE;
    private static final int BEFORE_QUARKUS_LOOKS_AT_THE_SIZE = 900;
    private static final int AFTER_QUARKUS_NOTED_ITS_LIMIT = 1;
    private static final int MALFORMED = 400;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final SecurityHeaders securityHeaders;
    private final ObjectMapper json;
    private final BodyLimits limits;

    RoutingProblems(SecurityHeaders securityHeaders, ObjectMapper json, BodyLimits limits) {
        this.securityHeaders = securityHeaders;
        this.json = json;
        this.limits = limits;
    }

    void register(@Observes Router router) {
        router.route().order(BEFORE_ALL_OTHERS).failureHandler(this::answer);
    }

    void register(@Observes Filters filters) {
        filters.register(this::refuseLargeBody, BEFORE_QUARKUS_LOOKS_AT_THE_SIZE);
        filters.register(this::boundBodyOfUnknownSize, AFTER_QUARKUS_NOTED_ITS_LIMIT);
    }

    /** A body in chunks declares no length; it is cut off while it is read. */
    private void boundBodyOfUnknownSize(RoutingContext exchange) {
        exchange.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, limits.of(exchange.normalizedPath()));
        exchange.next();
    }

    private void refuseLargeBody(RoutingContext exchange) {
        if (declaredLength(exchange) <= limits.of(exchange.normalizedPath())) {
            exchange.next();
            return;
        }
        exchange.response().putHeader(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE);
        send(exchange, Diagnosis.ofStatus(CommonProblem.BODY_TOO_LARGE.status()));
        closeAfterTheBody(exchange);
    }

    /** A connection closed under a browser that still sends shows it no answer, so it may finish, but not for ever. */
    private static void closeAfterTheBody(RoutingContext exchange) {
        HttpConnection connection = exchange.request().connection();
        exchange.vertx().setTimer(PATIENCE.toMillis(), timer -> connection.close());
        exchange.request().end().onComplete(ended -> connection.close());
        exchange.request().resume();
    }

    private static long declaredLength(RoutingContext exchange) {
        String length = exchange.request().getHeader(HttpHeaderNames.CONTENT_LENGTH);
        try {
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException malformed) {
            return Long.MAX_VALUE;
        }
    }

    private void answer(RoutingContext exchange) {
        HttpServerResponse response = exchange.response();
        if (response.ended() || response.closed()) {
            return;
        }
        if (response.headWritten()) {
            // Half an answer must not pass for a whole one.
            exchange.request().connection().close();
            return;
        }
        send(exchange, problemOf(exchange));
    }

    private static Problem problemOf(RoutingContext exchange) {
        Throwable failure = exchange.failure();
        boolean told = exchange.statusCode() >= MALFORMED && exchange.statusCode() < 500;
        return failure == null || told || failure instanceof IOException
                ? Diagnosis.ofStatus(told ? exchange.statusCode() : MALFORMED)
                : Diagnosis.of(failure);
    }

    private void send(RoutingContext exchange, Problem problem) {
        HttpServerResponse response =
                exchange.response().setStatusCode(problem.type().status());
        securityHeaders.complete(response.headers());
        ProblemBody.headers(problem.type()).forEach(response::putHeader);
        switch (AcceptedForm.of(exchange.request().getHeader(HttpHeaderNames.ACCEPT))) {
            case PAGE ->
                response.putHeader(HttpHeaderNames.CONTENT_TYPE, "text/html;charset=UTF-8")
                        .end(ProblemPage.render(
                                problem.type(),
                                exchange.request().getParam("lang"),
                                exchange.request().path()));
            case JSON ->
                response.putHeader(HttpHeaderNames.CONTENT_TYPE, ProblemBody.MEDIA_TYPE)
                        .end(write(ProblemBody.of(problem)));
        }
    }

    private String write(ProblemBody body) {
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a record of texts can be written", impossible);
        }
    }
}
