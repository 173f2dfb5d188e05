package org.samvad.devstack;

import java.util.Map;

/**
 * notification-service's registration with the operators, without which it does not start. These ids have the right
 * form and are registered nowhere; in production there is no default.
 */
public final class SmsRegistration {

    public static final Map<String, String> DEVELOPMENT = Map.of(
            "samvad.sms.header", "SAMVAD",
            "samvad.sms.entity-id", "1101000000000000001",
            "samvad.sms.telemarketer-chain", "1102000000000000001",
            "samvad.sms.template.acknowledgement.hi.id", "1107000000000000001",
            "samvad.sms.template.acknowledgement.en.id", "1107000000000000002",
            "samvad.sms.template.news.hi.id", "1107000000000000003",
            "samvad.sms.template.news.en.id", "1107000000000000004",
            "samvad.sms.template.feedback-request.hi.id", "1107000000000000005",
            "samvad.sms.template.feedback-request.en.id", "1107000000000000006");

    private SmsRegistration() {}
}
