package org.samvad.bench;

import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.AlertNotification;
import org.jsmpp.bean.DataSm;
import org.jsmpp.bean.DeliverSm;
import org.jsmpp.extra.ProcessRequestException;
import org.jsmpp.session.DataSmResult;
import org.jsmpp.session.MessageReceiverListener;
import org.jsmpp.session.Session;

/** Takes receipts and forgets them. */
final class IgnoredReceipts implements MessageReceiverListener {

    @Override
    public void onAcceptDeliverSm(DeliverSm receipt) {
        // Being taken is all that the ceiling needs.
    }

    @Override
    public void onAcceptAlertNotification(AlertNotification never) {
        // Never asked for.
    }

    @Override
    public DataSmResult onAcceptDataSm(DataSm never, Session source) throws ProcessRequestException {
        throw new ProcessRequestException("not taken", SMPPConstant.STAT_ESME_RINVCMDID);
    }
}
