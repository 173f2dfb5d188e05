package org.samvad.events.qrcode;

import org.samvad.events.value.QrCodeId;

/** A change of a printed code. */
public sealed interface QrCodeEvent permits QrCodeChanged {

    /** Compacted by {@link #key()}. */
    String TOPIC = "samvad.qr-codes.v1";

    QrCodeId code();

    /** Rises by one with every change of this code. */
    long version();

    /** The record key: the code's id. */
    default String key() {
        return code().value();
    }
}
