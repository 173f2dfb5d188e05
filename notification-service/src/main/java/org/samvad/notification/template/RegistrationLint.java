package org.samvad.notification.template;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Checks the form of what the ledger gave out. Zeros alone fill a place in an example and are nobody's id. */
final class RegistrationLint {

    private static final Pattern HEADER = Pattern.compile("[A-Za-z]{6}");
    private static final Pattern LEDGER_ID = Pattern.compile("(?!0+$)\\d{19}");
    private static final Pattern CHAIN = Pattern.compile("(?!0+$)[0-9A-Za-z,.:_-]{1,255}");

    private RegistrationLint() {}

    static List<String> faults(SmsSettings settings) {
        List<String> faults = new ArrayList<>();
        if (!HEADER.matcher(settings.header()).matches()) {
            faults.add("samvad.sms.header must be 6 letters");
        }
        if (!LEDGER_ID.matcher(settings.entityId()).matches()) {
            faults.add("samvad.sms.entity-id must be 19 digits, not all 0");
        }
        if (!CHAIN.matcher(settings.telemarketerChain()).matches()) {
            faults.add("samvad.sms.telemarketer-chain must be ids or a hash without spaces, not all 0");
        }
        return faults;
    }

    static List<String> faultsOfTemplateId(String id) {
        return LEDGER_ID.matcher(id).matches() ? List.of() : List.of("the id must be 19 digits, not all 0");
    }
}
