package org.samvad.complaint.intake;

import org.samvad.kit.page.PageLanguage;

/** What the receipt page shows, this once. */
public record ReceiptView(PageLanguage language, String code, String contactTicket) {

    @Override
    public String toString() {
        return "[receipt]";
    }
}
