package org.samvad.complaint.intake;

import org.samvad.complaint.complaint.TrackingCode;
import org.samvad.kit.page.PageLanguage;

/**
 * What the receipt page shows, this once.
 *
 * @param code in groups of four
 * @param picture the code as a picture, as a {@code data:} address
 * @param lastDigits a pattern that the last four digits fit, Latin or Devanagari
 */
public record ReceiptView(
        PageLanguage language,
        String code,
        String picture,
        String lastDigits,
        String contactTicket,
        String uploadTicket) {

    private static final int ZERO_OF_DEVANAGARI = 0x0966;
    private static final int ASKED_BACK = 4;

    static ReceiptView of(PageLanguage language, Receipt receipt) {
        TrackingCode code = receipt.code();
        return new ReceiptView(
                language,
                code.grouped(),
                CodePicture.address(code),
                lastDigits(code.digits()),
                receipt.contactTicket(),
                receipt.uploadTicket());
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
