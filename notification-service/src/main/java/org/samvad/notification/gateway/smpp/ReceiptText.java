package org.samvad.notification.gateway.smpp;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsmpp.bean.DeliverSm;
import org.jsmpp.bean.OptionalParameter;
import org.jspecify.annotations.Nullable;
import org.samvad.notification.gateway.DeliveryReceipt;
import org.samvad.notification.gateway.DeliveryReceipt.Fate;

/**
 * Reads a receipt: from its optional parameters where the SMSC sets them, else from the text that SMPP 3.4 shows in
 * appendix B. Dates and the first characters of the message, which that text also holds, are left alone.
 */
final class ReceiptText {

    private static final Pattern ID = Pattern.compile("\\bid:\\s*([^\\s]{1,64})");
    private static final Pattern STATE = Pattern.compile("\\bstat:\\s*([A-Z]{1,7})");

    private ReceiptText() {}

    /** Empty if it is about a stage in between, or says nothing that can be read. */
    static Optional<DeliveryReceipt> read(DeliverSm message) {
        String text = new String(message.getShortMessage(), StandardCharsets.ISO_8859_1);
        Optional<String> id = Optional.ofNullable(
                        message.getOptionalParameter(OptionalParameter.Receipted_message_id.class))
                .map(ReceiptText::idOf)
                .or(() -> find(ID, text));
        Optional<Fate> fate = Optional.ofNullable(message.getOptionalParameter(OptionalParameter.Message_state.class))
                .map(state -> fateOf(state.getValue()))
                .or(() -> find(STATE, text).map(ReceiptText::fateOf));
        return id.flatMap(known -> fate.map(told -> new DeliveryReceipt(SmppGateway.NAME, known, told)));
    }

    /** Some SMSCs leave the terminating null byte out, and the library then cuts the last digit. */
    private static String idOf(OptionalParameter.Receipted_message_id parameter) {
        return new String(parameter.getValue(), StandardCharsets.US_ASCII)
                .replace("\0", "")
                .strip();
    }

    private static Optional<String> find(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static @Nullable Fate fateOf(byte state) {
        return switch (state) {
            case 2 -> Fate.DELIVERED;
            case 3, 4, 5, 8 -> Fate.UNDELIVERED; // expired, deleted, undeliverable, rejected
            default -> null;
        };
    }

    private static @Nullable Fate fateOf(String state) {
        return switch (state) {
            case "DELIVRD" -> Fate.DELIVERED;
            case "EXPIRED", "DELETED", "UNDELIV", "REJECTD" -> Fate.UNDELIVERED;
            default -> null;
        };
    }
}
