package org.samvad.kit.token;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Cookies. */
@ConfigMapping(prefix = "samvad.cookies")
public interface CookieSettings {

    /** False only to try the pages from a phone over plain HTTP: then names lose {@code __Secure-}, too. */
    @WithDefault("true")
    boolean secure();

    /** The prefix that browsers tie to HTTPS. */
    default String prefix() {
        return secure() ? "__Secure-" : "";
    }
}
