package org.samvad.complaint.intake;

import org.samvad.complaint.limits.Admission;
import org.samvad.complaint.limits.Challenge;
import org.samvad.kit.page.PageLanguage;

/**
 * What the page shows on which an entry waits.
 *
 * @param seconds until it may be sent by hand
 */
public record WaitView(PageLanguage language, ReportForm form, Challenge challenge, String ticket, long seconds) {

    private static final int ROUNDED_UP = 999;

    static WaitView of(PageLanguage language, ReportForm form, Admission.NotYet notYet) {
        long seconds = Math.max(1, notYet.pause().plusMillis(ROUNDED_UP).toSeconds());
        return new WaitView(language, form, notYet.challenge(), notYet.ticket(), seconds);
    }

    @Override
    public String toString() {
        return "[wait]";
    }
}
