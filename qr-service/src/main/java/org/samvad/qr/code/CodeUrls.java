package org.samvad.qr.code;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The address that a printed code leads to. Host and path are in upper case, so that the symbol needs fewer modules; the
 * scheme is not, because several scanners don't take {@code HTTPS://} for an address.
 */
@ApplicationScoped
public class CodeUrls {

    private static final String DRAWING = "2 ";

    private final String prefix;
    private final Pattern ours;
    private final CodeTokens tokens;

    CodeUrls(@ConfigProperty(name = "samvad.public-url") URI publicUrl, CodeTokens tokens) {
        this.prefix = prefix(publicUrl);
        // Of ASCII only: a dotless i has the same upper case as i and makes another host.
        this.ours = Pattern.compile(Pattern.quote(prefix), Pattern.CASE_INSENSITIVE);
        this.tokens = tokens;
    }

    static String prefix(URI publicUrl) {
        String scheme = publicUrl.getScheme().toLowerCase(Locale.ROOT);
        String port = publicUrl.getPort() < 0 ? "" : ":" + publicUrl.getPort();
        return scheme + "://" + publicUrl.getHost().toUpperCase(Locale.ROOT) + port + "/S/";
    }

    /**
     * Names the image of a code by what it shows. It changes when the public address does, so that an address which holds
     * it may be cached for good.
     */
    public Optional<String> imageVersion(QrCode code) {
        return of(code).map(CodeUrls::version);
    }

    /** The drawing's number is raised when the same address is drawn in another way. */
    public static String version(String url) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest((DRAWING + url).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every JDK has SHA-256", missing);
        }
    }

    /** The token in an address read off a wall, in any case; empty if the address does not lead to this service. */
    public Optional<String> token(String url) {
        Matcher start = ours.matcher(url);
        return start.lookingAt() ? Optional.of(url.substring(start.end())) : Optional.empty();
    }

    /** Empty if the code's key was taken out of the ring: then no scan of it passes, and it must not be printed. */
    public Optional<String> of(QrCode code) {
        return tokens.tokenOf(code.id(), code.keyId()).map(prefix::concat);
    }
}
