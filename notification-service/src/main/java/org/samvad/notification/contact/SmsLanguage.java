package org.samvad.notification.contact;

import org.jspecify.annotations.Nullable;
import org.samvad.events.complaint.EventLanguage;
import org.samvad.kit.page.PageLanguage;

/** The language of an SMS by the language of a page. Templates are registered in two; Chhattisgarhi speakers read Hindi. */
final class SmsLanguage {

    private SmsLanguage() {}

    static EventLanguage of(@Nullable String tag) {
        return PageLanguage.parse(tag) == PageLanguage.EN ? EventLanguage.EN : EventLanguage.HI;
    }
}
