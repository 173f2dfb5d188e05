package org.samvad.notification.gateway;

/** Takes receipts. A gateway acknowledges a receipt only after this has returned. */
public interface ReceiptListener {

    /** A receipt may come twice, and before the answer to the submission it belongs to. */
    void received(DeliveryReceipt receipt);
}
