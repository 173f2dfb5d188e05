package org.samvad.notification.contact;

import org.samvad.kit.secret.Sensitive;

/** What came of reading what a person typed. */
sealed interface TypedPhone {

    /** @param number in E.164, with the plus */
    record Mobile(Sensitive<String> number) implements TypedPhone {}

    record Faulty(PhoneFault fault) implements TypedPhone {}
}
