package org.samvad.devstack;

import java.util.Map;

/** Made-up registrations with the operators' ledger. In production they belong to the police unit. */
public final class DltRegistration {

    public static final Map<String, String> EXAMPLE = Map.of(
            "samvad.sms.header", "SAMVAD",
            "samvad.sms.entity-id", "1001000000000000001",
            "samvad.sms.telemarketer-chain", "1001000000000000001,1002000000000000001",
            "samvad.sms.template.acknowledgement.hi.id", "1007000000000000011",
            "samvad.sms.template.acknowledgement.en.id", "1007000000000000012",
            "samvad.sms.template.news.hi.id", "1007000000000000021",
            "samvad.sms.template.news.en.id", "1007000000000000022",
            "samvad.sms.template.feedback-request.hi.id", "1007000000000000031",
            "samvad.sms.template.feedback-request.en.id", "1007000000000000032");

    private DltRegistration() {}
}
