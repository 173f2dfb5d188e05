package org.samvad.notification.gateway.smpp;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.AlertNotification;
import org.jsmpp.bean.DataSm;
import org.jsmpp.bean.DeliverSm;
import org.jsmpp.extra.ProcessRequestException;
import org.jsmpp.session.DataSmResult;
import org.jsmpp.session.MessageReceiverListener;
import org.jsmpp.session.Session;
import org.samvad.kit.problem.Trace;
import org.samvad.notification.gateway.DeliveryReceipt;
import org.samvad.notification.gateway.ReceiptListener;

/** Passes receipts on. What people write back is not read: the sender's name can't be answered anyway. */
@ApplicationScoped
class ReceiptReader implements MessageReceiverListener {

    private static final Logger LOG = Logger.getLogger(ReceiptReader.class);

    private final ReceiptListener listener;

    ReceiptReader(ReceiptListener listener) {
        this.listener = listener;
    }

    @Override
    public void onAcceptDeliverSm(DeliverSm message) throws ProcessRequestException {
        if (!message.isSmscDeliveryReceipt()) {
            return;
        }
        Optional<DeliveryReceipt> receipt = ReceiptText.read(message);
        try {
            receipt.ifPresent(listener::received);
        } catch (RuntimeException failed) {
            LOG.warn("a receipt is put off: " + Trace.withoutMessages(failed));
            // The SMSC keeps it and sends it again. No cause: the library would log it with its message.
            throw new ProcessRequestException("try again later", SMPPConstant.STAT_ESME_RX_T_APPN);
        }
    }

    @Override
    public void onAcceptAlertNotification(AlertNotification ignored) {
        // Never asked for.
    }

    @Override
    public DataSmResult onAcceptDataSm(DataSm ignored, Session source) throws ProcessRequestException {
        throw new ProcessRequestException("not taken", SMPPConstant.STAT_ESME_RINVCMDID);
    }
}
