package org.samvad.kit.token;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ScopedCookieTest {

    private static final CookieSettings SECURE = () -> true;
    private static final CookieSettings PLAIN = () -> false;

    @Test
    void aCookieReachesItsPathOverHttpsOnlyAndNoScript() {
        NewCookie cookie = ScopedCookie.STAFF.set(SECURE, "value", Duration.ofHours(8));
        assertThat(cookie.getName()).isEqualTo("__Secure-samvad-staff");
        assertThat(cookie.getValue()).isEqualTo("value");
        assertThat(cookie.getPath()).isEqualTo("/console");
        assertThat(cookie.getDomain()).isNull();
        assertThat(cookie.getMaxAge()).isEqualTo(8 * 60 * 60);
        assertThat(cookie.isSecure()).isTrue();
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getSameSite()).isEqualTo(NewCookie.SameSite.STRICT);
    }

    @Test
    void overPlainHttpThePrefixThatBrowsersWouldRefuseIsLeftOut() {
        NewCookie cookie = ScopedCookie.STAFF.set(PLAIN, "value", Duration.ofHours(8));
        assertThat(cookie.getName()).isEqualTo("samvad-staff");
        assertThat(cookie.isSecure()).isFalse();
        assertThat(cookie.isHttpOnly()).isTrue();
    }

    @Test
    void aClearedCookieIsTheSameOneWithoutValueAndLife() {
        NewCookie set = ScopedCookie.STAFF.set(SECURE, "value", Duration.ofHours(8));
        NewCookie cleared = ScopedCookie.STAFF.clear(SECURE);
        assertThat(cleared.getName()).isEqualTo(set.getName());
        assertThat(cleared.getPath()).isEqualTo(set.getPath());
        assertThat(cleared.getValue()).isEmpty();
        assertThat(cleared.getMaxAge()).isZero();
    }
}
