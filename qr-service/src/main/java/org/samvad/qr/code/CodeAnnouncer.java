package org.samvad.qr.code;

import org.samvad.events.qrcode.QrCodeEvent;

/** Tells the other services of a change, in the transaction of the change. */
public interface CodeAnnouncer {

    void announce(QrCodeEvent change);
}
