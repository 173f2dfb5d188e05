package org.samvad.notification.gateway.smpp;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** The connection to the SMSC. Its password is the secrets file {@code smpp-password}. */
@ConfigMapping(prefix = "samvad.smpp")
interface SmppSettings {

    String host();

    /** 1-65535; SMPP over TLS is often at 3550, without at 2775. */
    int port();

    /** The account, at most 15 characters. */
    String systemId();

    /** TLS with a check of the host's name. False only where the connection is inside a tunnel. */
    @WithDefault("true")
    boolean tls();

    /** The Quarkus TLS configuration with the certificates to trust, if the SMSC's is not publicly signed. */
    @WithDefault("smpp")
    String tlsConfiguration();

    /** Submissions that may wait for an answer at once, 1-1,000. More than the SMSC grants and it throttles. */
    @WithDefault("10")
    int window();

    /** How long an answer is waited for; after it the outcome is uncertain. */
    @WithDefault("30s")
    Duration answerTimeout();

    /** How long to wait for the connection and for the answer to the bind. */
    @WithDefault("10s")
    Duration bindTimeout();

    /** After so long without traffic the link is tested. */
    @WithDefault("30s")
    Duration enquireLink();

    /** The first wait before connecting again; it doubles up to {@link #longestReconnectDelay()}. */
    @WithDefault("500ms")
    Duration reconnectDelay();

    @WithDefault("30s")
    Duration longestReconnectDelay();

    /** Where and how the SMSC wants the registration. */
    Tlv tlv();

    /** {@code TAG:FORM}, for example {@code 1400:c-octet}; see {@link TlvForm}. */
    interface Tlv {

        @WithDefault("1400:c-octet")
        TlvForm entityId();

        @WithDefault("1401:c-octet")
        TlvForm templateId();

        @WithDefault("1402:c-octet")
        TlvForm telemarketerChain();
    }
}
