package org.samvad.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jsmpp.bean.Alphabet;
import org.jsmpp.bean.BindType;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.GeneralDataCoding;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.SMSCDeliveryReceipt;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.session.BindParameter;
import org.jsmpp.session.SMPPSession;
import org.samvad.devstack.smsc.SmscSimulator;

/** The ceiling: jsmpp with a full window, one text, one number, and no memory of what it sent. */
final class BareSubmitter {

    private static final byte[] TEXT =
            "संवाद: आपका आवेदन मिल गया है। रसीद कोड संभालकर रखें।".getBytes(StandardCharsets.UTF_16BE);
    private static final String ENTITY = "1001000000000000001";
    private static final String TEMPLATE = "1007000000000000011";
    private static final String CHAIN = "1001000000000000001,1002000000000000001";
    private static final short ENTITY_TAG = 0x1400;
    private static final short TEMPLATE_TAG = 0x1401;
    private static final short CHAIN_TAG = 0x1402;
    private static final int TRANSACTION_MILLISECONDS = 30_000;
    private static final int RECEIVE_QUEUE = 2_000;

    private BareSubmitter() {}

    /** @param before what is awaited before the session is closed: its receipts come over it */
    static void run(BenchStack stack, int window, int messages, Runnable before)
            throws IOException, InterruptedException {
        SMPPSession session = bind(stack);
        try {
            Failures failures = new Failures();
            AtomicInteger left = new AtomicInteger(messages);
            List<Thread> threads = IntStream.range(0, window)
                    .mapToObj(number -> Thread.ofPlatform()
                            .start(() -> failures.guard(() -> {
                                while (left.getAndDecrement() > 0) {
                                    submit(session);
                                }
                            })))
                    .toList();
            for (Thread thread : threads) {
                thread.join();
            }
            failures.check();
            before.run();
        } finally {
            session.unbindAndClose();
        }
    }

    private static SMPPSession bind(BenchStack stack) throws IOException {
        Path password = Path.of(stack.started().secretsDir()).resolve("notification/smpp-password");
        SMPPSession session = new SMPPSession();
        session.setQueueCapacity(RECEIVE_QUEUE);
        session.setTransactionTimer(TRANSACTION_MILLISECONDS);
        session.connectAndBind(
                "127.0.0.1",
                stack.started().smscPort(),
                new BindParameter(
                        BindType.BIND_TRX,
                        SmscSimulator.SYSTEM_ID,
                        Files.readString(password).strip(),
                        "",
                        TypeOfNumber.UNKNOWN,
                        NumberingPlanIndicator.UNKNOWN,
                        ""));
        session.setMessageReceiverListener(new IgnoredReceipts());
        return session;
    }

    private static void submit(SMPPSession session) throws Exception {
        session.submitShortMessage(
                "",
                TypeOfNumber.ALPHANUMERIC,
                NumberingPlanIndicator.UNKNOWN,
                "SAMVAD",
                TypeOfNumber.INTERNATIONAL,
                NumberingPlanIndicator.ISDN,
                "919876500000",
                new ESMClass(),
                (byte) 0,
                (byte) 0,
                null,
                null,
                new RegisteredDelivery(SMSCDeliveryReceipt.SUCCESS_FAILURE),
                (byte) 0,
                new GeneralDataCoding(Alphabet.ALPHA_UCS2),
                (byte) 0,
                TEXT,
                new OptionalParameter.COctetString(ENTITY_TAG, ENTITY),
                new OptionalParameter.COctetString(TEMPLATE_TAG, TEMPLATE),
                new OptionalParameter.COctetString(CHAIN_TAG, CHAIN));
    }
}
