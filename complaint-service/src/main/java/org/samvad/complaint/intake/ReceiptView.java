package org.samvad.complaint.intake;

import org.samvad.complaint.complaint.TrackingCode;
import org.samvad.kit.page.PageLanguage;

/**
 * What the receipt page shows, this once.
 *
 * @param key of the form that was sent, so that the phone can forget what it kept under it
 * @param code in groups of four
 * @param picture the code as a picture, as a {@code data:} address
 * @param lastDigits a pattern that the last four digits fit, Latin or Devanagari
 * @param typedDigits what was typed as the last four digits
 */
public record ReceiptView(
        PageLanguage language,
        String key,
        String code,
        String picture,
        String lastDigits,
        String typedDigits,
        String contactTicket,
        String uploadTicket) {

    private static final int ZERO_OF_DEVANAGARI = 0x0966;
    private static final int ASKED_BACK = 4;

    static ReceiptView of(PageLanguage language, String key, Receipt receipt) {
        return again(language, key, receipt, "");
    }

    /** In another language, with what was typed. */
    static ReceiptView again(PageLanguage language, String key, Receipt receipt, String typedDigits) {
        TrackingCode code = receipt.code();
        return new ReceiptView(
                language,
                key,
                code.grouped(),
                CodePicture.address(code),
                lastDigits(code.digits()),
                typedDigits,
                receipt.contactTicket(),
                receipt.uploadTicket());
    }

    /** Whether the digits that were typed before are others. */
    public boolean digitsWrong() {
        return !typedDigits.isBlank() && !typedDigits.matches(lastDigits);
    }

    private static String lastDigits(String digits) {
        StringBuilder pattern = new StringBuilder();
        digits.substring(digits.length() - ASKED_BACK)
                .chars()
                .forEach(digit -> pattern.append('[')
                        .append((char) digit)
                        .append((char) (ZERO_OF_DEVANAGARI + digit - '0'))
                        .append(']'));
        return pattern.toString();
    }

    @Override
    public String toString() {
        return "[receipt]";
    }
}
