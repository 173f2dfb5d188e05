package org.samvad.notification.gateway.smpp;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.samvad.notification.gateway.Gsm7Alphabet;
import org.samvad.notification.gateway.MessageParts;
import org.samvad.notification.gateway.SmsEncoding;

/**
 * The content of one {@code submit_sm}.
 *
 * @param bytes the text, behind a header that says which part it is if there are several (3GPP TS 23.040, 9.2.3.24.1)
 * @param esmClass 0x40 with a header, else 0
 */
@SuppressWarnings("ArrayRecordComponent")
record UserData(SmsEncoding encoding, byte[] bytes, byte esmClass) {

    private static final byte WITH_HEADER = 0x40;

    /** @param reference the same in all parts of a message and another in the next message; its low byte counts */
    static List<UserData> of(String text, int reference) {
        SmsEncoding encoding = SmsEncoding.of(text);
        List<String> parts = MessageParts.of(text);
        if (parts.size() == 1) {
            return List.of(new UserData(encoding, encode(encoding, text), (byte) 0));
        }
        List<UserData> all = new ArrayList<>();
        for (int index = 0; index < parts.size(); index++) {
            byte[] header = {5, 0, 3, (byte) reference, (byte) parts.size(), (byte) (index + 1)};
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            bytes.writeBytes(header);
            bytes.writeBytes(encode(encoding, parts.get(index)));
            all.add(new UserData(encoding, bytes.toByteArray(), WITH_HEADER));
        }
        return List.copyOf(all);
    }

    private static byte[] encode(SmsEncoding encoding, String text) {
        return switch (encoding) {
            case GSM7 -> Gsm7Alphabet.encode(text);
            case UCS2 -> text.getBytes(StandardCharsets.UTF_16BE);
        };
    }
}
