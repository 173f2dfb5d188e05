package org.samvad.notification.template;

import io.smallrye.config.ConfigMapping;

/**
 * The registration with the operators' ledger (DLT) and the registered texts. Entity, header and template ids have no
 * default: they belong to the police unit that runs the service.
 */
@ConfigMapping(prefix = "samvad.sms")
interface SmsSettings {

    /** The registered sender, 6 letters; capitals count. */
    String header();

    /** The principal entity id, 19 digits. */
    String entityId();

    /** The telemarketers between the police and the operator, or their hash, as the operator asks for it. */
    String telemarketerChain();

    Texts template();

    /** One pair of texts for each purpose. */
    interface Texts {

        Languages acknowledgement();

        Languages news();

        Languages feedbackRequest();
    }

    interface Languages {

        Text hi();

        Text en();
    }

    interface Text {

        /** The content template id, 19 digits. */
        String id();

        /** The text exactly as registered. */
        String text();
    }
}
