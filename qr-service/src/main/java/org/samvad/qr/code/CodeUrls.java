package org.samvad.qr.code;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The address that a printed code leads to. Host and path are in upper case, so that the symbol needs fewer modules; the
 * scheme is not, because several scanners don't take {@code HTTPS://} for an address.
 */
@ApplicationScoped
public class CodeUrls {

    private final String prefix;
    private final CodeTokens tokens;

    CodeUrls(@ConfigProperty(name = "samvad.public-url") URI publicUrl, CodeTokens tokens) {
        this.prefix = prefix(publicUrl);
        this.tokens = tokens;
    }

    static String prefix(URI publicUrl) {
        String scheme = publicUrl.getScheme().toLowerCase(Locale.ROOT);
        String port = publicUrl.getPort() < 0 ? "" : ":" + publicUrl.getPort();
        return scheme + "://" + publicUrl.getHost().toUpperCase(Locale.ROOT) + port + "/S/";
    }

    /** Empty if the code's key was taken out of the ring: then no scan of it passes, and it must not be printed. */
    public Optional<String> of(QrCode code) {
        return tokens.tokenOf(code.id(), code.keyId()).map(prefix::concat);
    }
}
