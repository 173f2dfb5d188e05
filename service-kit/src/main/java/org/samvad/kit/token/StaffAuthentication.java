package org.samvad.kit.token;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.smallrye.jwt.runtime.auth.JsonWebTokenCredential;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes a staff token from the Authorization header or, under the consoles' path only, from the cookie. Stands in for
 * Quarkus's own mechanism, which takes the cookie everywhere, and then before the header.
 */
@Alternative
@Priority(1)
@ApplicationScoped
class StaffAuthentication implements HttpAuthenticationMechanism {

    private static final String BEARER = "Bearer";
    private static final String SCHEME = BEARER + " ";
    private static final int UNAUTHORIZED = 401;

    private final String cookieName;

    StaffAuthentication(CookieSettings cookies) {
        this.cookieName = ScopedCookie.STAFF.fullName(cookies);
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext exchange, IdentityProviderManager identities) {
        return Uni.createFrom().optional(token(exchange)).flatMap(token -> {
            if (token == null) {
                return Uni.createFrom().nullItem();
            }
            var request = new TokenAuthenticationRequest(new JsonWebTokenCredential(token));
            return identities.authenticate(HttpSecurityUtils.setRoutingContextAttribute(request, exchange));
        });
    }

    private Optional<String> token(RoutingContext exchange) {
        @Nullable String header = exchange.request().getHeader(HttpHeaderNames.AUTHORIZATION);
        if (header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return Optional.of(header.substring(SCHEME.length()).strip());
        }
        return isConsole(exchange.normalizedPath())
                ? Optional.ofNullable(exchange.request().getCookie(cookieName)).map(Cookie::getValue)
                : Optional.empty();
    }

    private static boolean isConsole(String path) {
        return path.equals(ScopedCookie.STAFF.path()) || path.startsWith(ScopedCookie.STAFF.path() + "/");
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext exchange) {
        return Uni.createFrom().item(new ChallengeData(UNAUTHORIZED, HttpHeaderNames.WWW_AUTHENTICATE, BEARER));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(TokenAuthenticationRequest.class);
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext exchange) {
        return Uni.createFrom().item(new HttpCredentialTransport(HttpCredentialTransport.Type.AUTHORIZATION, BEARER));
    }
}
