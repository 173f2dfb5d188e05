package org.samvad.devstack.smsc;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.OptionalParameters;
import org.jsmpp.bean.SubmitSm;

/**
 * One submit_sm, decoded.
 *
 * @param entityId empty when the parameter 0x1400 is missing
 * @param templateId empty when the parameter 0x1401 is missing
 */
record SubmittedPart(
        String from,
        String to,
        String text,
        Segment segment,
        String entityId,
        String templateId,
        boolean wantsReceipt) {

    private static final short ENTITY_ID = 0x1400;
    private static final short TEMPLATE_ID = 0x1401;
    private static final short MESSAGE_PAYLOAD = 0x0424;
    private static final int HAS_HEADER = 0x40;
    private static final int UCS2 = 0x08;
    private static final int LATIN1 = 0x03;
    private static final int RECEIPT_MASK = 0x03;

    static SubmittedPart of(SubmitSm message) {
        byte[] body = body(message);
        boolean hasHeader = (message.getEsmClass() & HAS_HEADER) != 0;
        int headerLength = hasHeader ? Math.min((body[0] & 0xFF) + 1, body.length) : 0;
        Segment segment = hasHeader
                ? Segment.ofHeader(Arrays.copyOf(body, headerLength))
                : Segment.ofParameters(message.getOptionalParameters());
        return new SubmittedPart(
                message.getSourceAddr(),
                message.getDestAddress(),
                decode(message.getDataCoding(), Arrays.copyOfRange(body, headerLength, body.length)),
                segment,
                parameter(message, ENTITY_ID).map(SubmittedPart::digits).orElse(""),
                parameter(message, TEMPLATE_ID).map(SubmittedPart::digits).orElse(""),
                (message.getRegisteredDelivery() & RECEIPT_MASK) != 0);
    }

    boolean hasDltIds() {
        return !entityId.isEmpty() && !templateId.isEmpty();
    }

    private static byte[] body(SubmitSm message) {
        byte[] body = message.getShortMessage();
        if (body != null && body.length > 0) {
            return body;
        }
        return parameter(message, MESSAGE_PAYLOAD).orElseGet(() -> new byte[1]);
    }

    private static Optional<byte[]> parameter(SubmitSm message, short tag) {
        OptionalParameter found = OptionalParameters.get(tag, message.getOptionalParameters());
        if (found == null) {
            return Optional.empty();
        }
        byte[] whole = found.serialize();
        return Optional.of(Arrays.copyOfRange(whole, 4, whole.length));
    }

    /** Some centres want the closing zero octet of a C string, others none. */
    private static String digits(byte[] value) {
        return new String(value, StandardCharsets.US_ASCII).replace("\0", "").strip();
    }

    private static String decode(byte coding, byte[] octets) {
        return switch (coding) {
            case UCS2 -> new String(octets, StandardCharsets.UTF_16BE);
            case LATIN1 -> new String(octets, StandardCharsets.ISO_8859_1);
            default -> GsmAlphabet.decode(octets);
        };
    }
}
