package org.samvad.qr.image;

import jakarta.ws.rs.core.EntityTag;
import org.samvad.qr.ContentTag;

/**
 * A finished image.
 *
 * @param version what the address of this image holds, if it holds one
 * @param fileName what a download is named
 */
record CodeImage(byte[] bytes, String mediaType, String version, String fileName) {

    EntityTag tag() {
        return ContentTag.of(bytes);
    }
}
