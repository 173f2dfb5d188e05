package org.samvad.devstack.smsc;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jsmpp.InvalidResponseException;
import org.jsmpp.PDUException;
import org.jsmpp.bean.AlertNotification;
import org.jsmpp.bean.BindType;
import org.jsmpp.bean.DataCodings;
import org.jsmpp.bean.DataSm;
import org.jsmpp.bean.DeliverSm;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.SMSCDeliveryReceipt;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.extra.NegativeResponseException;
import org.jsmpp.extra.ResponseTimeoutException;
import org.jsmpp.session.BindParameter;
import org.jsmpp.session.DataSmResult;
import org.jsmpp.session.MessageReceiverListener;
import org.jsmpp.session.SMPPSession;
import org.jsmpp.session.Session;

/** The other side of the wire: a client that sends messages and collects receipts. */
final class Sender implements AutoCloseable, MessageReceiverListener {

    private static final byte UCS2 = 0x08;
    private static final byte GSM7 = 0x00;
    private static final byte WITH_HEADER = 0x40;

    private final SMPPSession session = new SMPPSession();
    private final List<DeliverSm> receipts = new CopyOnWriteArrayList<>();

    static Sender bound(SmscSimulator centre, String password) throws IOException {
        Sender sender = new Sender();
        sender.session.setTransactionTimer(3_000);
        sender.session.setMessageReceiverListener(sender);
        sender.session.connectAndBind(
                "127.0.0.1",
                centre.port(),
                new BindParameter(
                        BindType.BIND_TRX,
                        SmscSimulator.SYSTEM_ID,
                        password,
                        "",
                        TypeOfNumber.UNKNOWN,
                        NumberingPlanIndicator.UNKNOWN,
                        null));
        return sender;
    }

    String hindi(String text)
            throws ResponseTimeoutException, PDUException, IOException, InvalidResponseException,
                    NegativeResponseException {
        return submit(UCS2, (byte) 0, text.getBytes(StandardCharsets.UTF_16BE), dltIds());
    }

    String english(byte[] octets)
            throws ResponseTimeoutException, PDUException, IOException, InvalidResponseException,
                    NegativeResponseException {
        return submit(GSM7, (byte) 0, octets, dltIds());
    }

    String hindiPart(int reference, int total, int number, String text)
            throws ResponseTimeoutException, PDUException, IOException, InvalidResponseException,
                    NegativeResponseException {
        byte[] body = text.getBytes(StandardCharsets.UTF_16BE);
        byte[] withHeader = new byte[body.length + 6];
        System.arraycopy(new byte[] {5, 0, 3, (byte) reference, (byte) total, (byte) number}, 0, withHeader, 0, 6);
        System.arraycopy(body, 0, withHeader, 6, body.length);
        return submit(UCS2, WITH_HEADER, withHeader, dltIds());
    }

    String withoutDltIds(String text)
            throws ResponseTimeoutException, PDUException, IOException, InvalidResponseException,
                    NegativeResponseException {
        return submit(UCS2, (byte) 0, text.getBytes(StandardCharsets.UTF_16BE));
    }

    List<String> receiptTexts() {
        return receipts.stream()
                .map(receipt -> new String(receipt.getShortMessage(), StandardCharsets.US_ASCII))
                .toList();
    }

    List<DeliverSm> receipts() {
        return receipts;
    }

    SMPPSession session() {
        return session;
    }

    @Override
    public void onAcceptDeliverSm(DeliverSm receipt) {
        receipts.add(receipt);
    }

    @Override
    public void onAcceptAlertNotification(AlertNotification notification) {
        throw new IllegalStateException("the centre sends none");
    }

    @Override
    public DataSmResult onAcceptDataSm(DataSm request, Session source) {
        throw new IllegalStateException("the centre sends none");
    }

    @Override
    public void close() {
        session.unbindAndClose();
    }

    private static OptionalParameter[] dltIds() {
        return new OptionalParameter[] {
            new OptionalParameter.OctetString((short) 0x1400, "1201159100000000001"),
            new OptionalParameter.OctetString((short) 0x1401, "1207161000000000001")
        };
    }

    private String submit(byte coding, byte esmClass, byte[] body, OptionalParameter... parameters)
            throws ResponseTimeoutException, PDUException, IOException, InvalidResponseException,
                    NegativeResponseException {
        return session.submitShortMessage(
                        "",
                        TypeOfNumber.ALPHANUMERIC,
                        NumberingPlanIndicator.UNKNOWN,
                        "SAMVAD",
                        TypeOfNumber.INTERNATIONAL,
                        NumberingPlanIndicator.ISDN,
                        "919876543210",
                        new ESMClass(esmClass),
                        (byte) 0,
                        (byte) 0,
                        null,
                        null,
                        new RegisteredDelivery(SMSCDeliveryReceipt.SUCCESS_FAILURE),
                        (byte) 0,
                        DataCodings.newInstance(coding),
                        (byte) 0,
                        body,
                        parameters)
                .getMessageId();
    }
}
