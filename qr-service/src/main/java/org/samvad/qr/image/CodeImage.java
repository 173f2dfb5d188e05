package org.samvad.qr.image;

import jakarta.ws.rs.core.EntityTag;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A finished image.
 *
 * @param version what the address of this image holds, if it holds one
 * @param fileName what a download is named
 */
record CodeImage(byte[] bytes, String mediaType, String version, String fileName) {

    /** Strong: equal tags mean equal bytes. */
    EntityTag tag() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return new EntityTag(HexFormat.of().formatHex(hash));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every JDK has SHA-256", missing);
        }
    }
}
