package org.samvad.kit.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * The style sheet of all pages. It stands inside each page, because on a slow network a second request costs more than
 * its three compressed kilobytes; the content security policy allows exactly this text by its hash.
 */
@Named("pageStyle")
@ApplicationScoped
public class PageStyle {

    private static final String TEXT = read();

    /** The style sheet as it stands between the style tags, to the character. */
    public String text() {
        return TEXT;
    }

    /** The source expression for {@code style-src} (CSP Level 3). */
    public String contentSecuritySource() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(TEXT.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every JDK has SHA-256", missing);
        }
    }

    private static String read() {
        try (InputStream file = PageStyle.class.getResourceAsStream("/org/samvad/kit/page/samvad.css")) {
            if (file == null) {
                throw new IllegalStateException("samvad.css is missing");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
