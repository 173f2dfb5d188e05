package org.samvad.notification.contact;

/** What came of a citizen's wish to leave, replace or withdraw a number. */
sealed interface RegistrationResult {

    /** Done; or it was already so, because the same request has come before. */
    record Done(NextSms next) implements RegistrationResult {}

    /** The number can be typed again. */
    record PhoneRefused(PhoneFault fault) implements RegistrationResult {}

    /** Typing again does not help. */
    record Refused(ContactProblem problem) implements RegistrationResult {}
}
