package org.samvad.complaint.directory;

import java.util.Locale;

/** The code printed under the symbol, as people type it. */
final class ShortCode {

    private ShortCode() {}

    /** Upper case, without spaces and hyphens, with the letters that Crockford base32 leaves out read as digits. */
    static String normalize(String typed) {
        return typed.replaceAll("[\\s-]", "")
                .toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }
}
