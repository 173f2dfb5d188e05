package org.samvad.qr.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import org.samvad.events.directory.DirectoryEvent;
import org.samvad.events.directory.StationChanged;
import org.samvad.events.directory.SubdivisionChanged;
import org.samvad.events.qrcode.QrCodeChanged;
import org.samvad.events.qrcode.QrCodeEvent;
import org.samvad.kit.outbox.Outbox;
import org.samvad.qr.code.CodeAnnouncer;
import org.samvad.qr.directory.DirectoryAnnouncer;

/** Announces by the outbox: with the transaction of the change, or not at all. */
@ApplicationScoped
class OutboxAnnouncer implements DirectoryAnnouncer, CodeAnnouncer {

    private final Outbox outbox;

    OutboxAnnouncer(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void announce(DirectoryEvent change) {
        switch (change) {
            case SubdivisionChanged subdivision -> outbox.add(DirectoryEvent.TOPIC, subdivision.key(), subdivision);
            case StationChanged station -> outbox.add(DirectoryEvent.TOPIC, station.key(), station);
        }
    }

    @Override
    public void announce(QrCodeEvent change) {
        switch (change) {
            case QrCodeChanged code -> outbox.add(QrCodeEvent.TOPIC, code.key(), code);
        }
    }
}
