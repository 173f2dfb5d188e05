package org.samvad.system.canary;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The bytes as which a text may lie somewhere, by the name of the encoding. */
final class Encodings {

    private static final int BASE64_BITS = 6;

    private Encodings() {}

    static Map<String, List<byte[]>> of(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        Map<String, List<byte[]>> all = new LinkedHashMap<>();
        all.put("UTF-8", List.of(utf8));
        all.put("UTF-16", List.of(text.getBytes(StandardCharsets.UTF_16LE), text.getBytes(StandardCharsets.UTF_16BE)));
        all.put("hex", List.of(ascii(hex(utf8)), ascii(hex(utf8).toUpperCase(Locale.ROOT))));
        all.put("base64", base64(utf8));
        String url = URLEncoder.encode(text, StandardCharsets.UTF_8);
        all.put("URL", List.of(ascii(url), ascii(url.toLowerCase(Locale.ROOT)), ascii(url.replace("+", "%20"))));
        all.put("escaped", List.of(ascii(escaped(text))));
        return all;
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    /** JSON and properties. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.chars()
                .forEach(c ->
                        escaped.append(c < 128 ? String.valueOf((char) c) : String.format(Locale.ROOT, "\\u%04x", c)));
        return escaped.toString();
    }

    /** Where the text begins within a group of three bytes is not known; the characters it decides alone are the same. */
    private static List<byte[]> base64(byte[] utf8) {
        List<byte[]> found = new ArrayList<>();
        for (Base64.Encoder encoder : List.of(Base64.getEncoder(), Base64.getUrlEncoder())) {
            for (int offset = 0; offset < 3; offset++) {
                byte[] shifted = new byte[offset + utf8.length];
                System.arraycopy(utf8, 0, shifted, offset, utf8.length);
                byte[] encoded = encoder.withoutPadding().encode(shifted);
                int first = (offset * Byte.SIZE + BASE64_BITS - 1) / BASE64_BITS;
                int end = shifted.length * Byte.SIZE / BASE64_BITS;
                found.add(Arrays.copyOfRange(encoded, first, end));
            }
        }
        return found;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
