package org.samvad.devstack.gateway;

import io.vertx.core.Future;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import java.util.Optional;

/** What happens to each request on its way to a service, and to the answer on its way back. */
final class Passage implements ProxyInterceptor {

    private final PathTable table;
    private final String scheme;

    Passage(PathTable table, String scheme) {
        this.table = table;
        this.scheme = scheme;
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        HttpServerRequest request = context.request().proxiedRequest();
        ForwardedHeaders.replace(context.request().headers(), request, scheme);
        if (isWithoutCookies(request)) {
            context.request().headers().remove("Cookie");
        }
        return context.sendRequest().recover(unreachable -> Future.succeededFuture(standIn(context, request)));
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        if (isWithoutCookies(context.request().proxiedRequest())) {
            context.response().headers().remove("Set-Cookie");
        }
        return context.sendResponse();
    }

    private boolean isWithoutCookies(HttpServerRequest request) {
        Optional<RequestPath> path = RequestPath.parse(request.path());
        return path.isPresent() && table.isWithoutCookies(path.get());
    }

    private ProxyResponse standIn(ProxyContext context, HttpServerRequest request) {
        RequestPath path = RequestPath.parse(request.path()).orElseThrow();
        StandIn standIn = StandIn.unreachable(table, path);
        ProxyResponse response = context.request().release().response();
        response.headers().clear();
        standIn.describe(response.headers());
        return response.setStatusCode(standIn.status()).setBody(Body.body(standIn.body()));
    }
}
