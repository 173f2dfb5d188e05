package org.samvad.complaint.directory;

import jakarta.enterprise.context.ApplicationScoped;
import org.samvad.events.qrcode.QrCodeChanged;
import org.samvad.events.qrcode.QrCodeEvent;
import org.samvad.kit.inbox.EventHandler;
import org.samvad.kit.inbox.StartFrom;

/** Follows the printed codes. */
@ApplicationScoped
class QrCodeEvents implements EventHandler<QrCodeEvent> {

    private final DirectoryCopy copy;

    QrCodeEvents(DirectoryCopy copy) {
        this.copy = copy;
    }

    @Override
    public String consumes() {
        return QrCodeEvent.TOPIC;
    }

    @Override
    public Class<QrCodeEvent> eventRoot() {
        return QrCodeEvent.class;
    }

    @Override
    public StartFrom startFrom() {
        return StartFrom.BEGINNING;
    }

    @Override
    public void handle(QrCodeEvent event) {
        switch (event) {
            case QrCodeChanged code -> copy.store(code);
        }
    }
}
