package org.samvad.notification.gateway.smpp;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jsmpp.bean.Alphabet;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.GeneralDataCoding;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.SMSCDeliveryReceipt;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.session.SMPPSession;
import org.samvad.notification.gateway.DltRegistration;
import org.samvad.notification.gateway.OutgoingSms;
import org.samvad.notification.gateway.SmsEncoding;
import org.samvad.notification.gateway.SubmitResult;

/** Writes a message as one or more {@code submit_sm} and reads the answers. */
@ApplicationScoped
class Submission {

    private static final RegisteredDelivery WITH_RECEIPT = new RegisteredDelivery(SMSCDeliveryReceipt.SUCCESS_FAILURE);

    private final SmppSettings.Tlv tlv;
    private final AtomicInteger references = new AtomicInteger();

    Submission(SmppSettings settings) {
        this.tlv = settings.tlv();
    }

    SubmitResult send(SMPPSession session, OutgoingSms sms) {
        Iterator<UserData> parts =
                UserData.of(sms.text(), references.getAndIncrement()).iterator();
        SubmitResult result = sendPart(session, sms, parts.next());
        while (parts.hasNext() && result instanceof SubmitResult.Accepted) {
            SubmitResult next = sendPart(session, sms, parts.next());
            // With a part gone out, neither "sent" nor "not sent" is true of the whole.
            result = next instanceof SubmitResult.Accepted ? next : new SubmitResult.Uncertain("sent-in-part");
        }
        return result;
    }

    private SubmitResult sendPart(SMPPSession session, OutgoingSms sms, UserData part) {
        try {
            String messageId = session.submitShortMessage(
                            "",
                            TypeOfNumber.ALPHANUMERIC,
                            NumberingPlanIndicator.UNKNOWN,
                            sms.registration().header(),
                            TypeOfNumber.INTERNATIONAL,
                            NumberingPlanIndicator.ISDN,
                            sms.recipient().reveal().substring(1),
                            new ESMClass(part.esmClass()),
                            (byte) 0,
                            (byte) 0,
                            null,
                            null,
                            WITH_RECEIPT,
                            (byte) 0,
                            new GeneralDataCoding(alphabet(part.encoding())),
                            (byte) 0,
                            part.bytes(),
                            registration(sms.registration()))
                    .getMessageId();
            return messageId == null || messageId.isEmpty()
                    ? new SubmitResult.Uncertain("no-message-id")
                    : new SubmitResult.Accepted(messageId);
        } catch (Exception failed) {
            return FailedSubmission.meaningOf(failed);
        }
    }

    private OptionalParameter[] registration(DltRegistration registration) {
        return Stream.of(
                        tlv.entityId().with(registration.entityId()),
                        tlv.templateId().with(registration.templateId()),
                        tlv.telemarketerChain().with(registration.telemarketerChain()))
                .flatMap(Optional::stream)
                .toArray(OptionalParameter[]::new);
    }

    private static Alphabet alphabet(SmsEncoding encoding) {
        return switch (encoding) {
            case GSM7 -> Alphabet.ALPHA_DEFAULT;
            case UCS2 -> Alphabet.ALPHA_UCS2;
        };
    }
}
