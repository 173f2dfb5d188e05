package org.samvad.notification.contact;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import org.samvad.kit.page.PageLanguage;

/** What to tell a person, without repeating what was typed. */
final class Sentences {

    private Sentences() {}

    static ContactMessages in(PageLanguage language) {
        return MessageBundles.get(ContactMessages.class, Localized.Literal.of(language.tag()));
    }

    static String of(Asked asked, PageLanguage language) {
        ContactMessages messages = in(language);
        return switch (asked) {
            case OPEN -> messages.openRefusedTitle();
            case REGISTER -> messages.refusedTitle();
            case WITHDRAW -> messages.withdrawRefusedTitle();
        };
    }

    static String of(PhoneFault fault, PageLanguage language) {
        ContactMessages messages = in(language);
        return switch (fault) {
            case MISSING -> messages.phoneMissing();
            case LETTERS -> messages.phoneLetters();
            case TOO_SHORT -> messages.phoneTooShort();
            case TOO_LONG -> messages.phoneTooLong();
            case FOREIGN -> messages.phoneForeign();
            case LANDLINE -> messages.phoneLandline();
            case NOT_MOBILE -> messages.phoneNotMobile();
        };
    }

    static String of(ContactProblem problem, PageLanguage language) {
        ContactMessages messages = in(language);
        return switch (problem) {
            case TICKET_NOT_VALID -> messages.ticketInvalid();
            case TICKET_USED -> messages.ticketUsed();
            case NUMBER_PRESENT -> messages.numberPresent();
            case MATTER_CLOSED -> messages.matterClosed();
        };
    }
}
