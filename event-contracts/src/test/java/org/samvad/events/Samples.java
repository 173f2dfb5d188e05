package org.samvad.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.samvad.events.complaint.ComplaintAnswered;
import org.samvad.events.complaint.ComplaintClosed;
import org.samvad.events.complaint.ComplaintEvent;
import org.samvad.events.complaint.ComplaintFiled;
import org.samvad.events.complaint.ComplaintReopened;
import org.samvad.events.complaint.EventLanguage;
import org.samvad.events.complaint.FeedbackRequested;
import org.samvad.events.directory.Activity;
import org.samvad.events.directory.DirectoryEvent;
import org.samvad.events.directory.StationChanged;
import org.samvad.events.directory.StationType;
import org.samvad.events.directory.SubdivisionChanged;
import org.samvad.events.notification.ContactErased;
import org.samvad.events.notification.ContactRegistered;
import org.samvad.events.notification.ErasureReason;
import org.samvad.events.notification.NotificationEvent;
import org.samvad.events.notification.SmsOutcome;
import org.samvad.events.notification.SmsOutcomeRecorded;
import org.samvad.events.notification.SmsPurpose;
import org.samvad.events.qrcode.QrCodeChanged;
import org.samvad.events.qrcode.QrCodeEvent;
import org.samvad.events.qrcode.QrCodeState;
import org.samvad.events.value.PublicName;
import org.samvad.events.value.QrCodeId;
import org.samvad.events.value.StationCode;
import org.samvad.events.value.SubdivisionCode;

/** One event of every type, each with its golden file and its record key. */
final class Samples {

    static final List<Class<?>> ROOTS =
            List.of(DirectoryEvent.class, QrCodeEvent.class, ComplaintEvent.class, NotificationEvent.class);

    private static final UUID CONTACT = UUID.fromString("0b5e7a3c-9d42-4f6a-8c1e-2f7d6b9a4e10");
    private static final String CONTACT_KEY = "0b5e7a3c-9d42-4f6a-8c1e-2f7d6b9a4e10";
    private static final UUID NOTIFICATION = UUID.fromString("c7d1f0aa-3b25-4e8e-b0d9-51a6e2c49f77");

    /** Eleven o'clock in India. */
    private static final Instant HOUR = Instant.parse("2026-11-23T05:30:00Z");

    private static final SubdivisionCode BHILAI_NAGAR = new SubdivisionCode("BHN");
    private static final StationCode SUPELA = new StationCode("BHN-SUP");

    private Samples() {}

    /** @param golden the name of the file, without {@code .json} */
    record Sample(String golden, Record event, String key) {

        @Override
        public String toString() {
            return golden;
        }
    }

    static List<Sample> all() {
        return List.of(
                new Sample(
                        "SubdivisionChanged",
                        new SubdivisionChanged(
                                BHILAI_NAGAR,
                                new PublicName("Bhilai Nagar", "भिलाई नगर"),
                                LocalDate.of(2026, 11, 1),
                                3),
                        "subdivision:BHN"),
                new Sample(
                        "SubdivisionChanged.not-live",
                        new SubdivisionChanged(new SubdivisionCode("PTN"), new PublicName("Patan", "पाटन"), null, 1),
                        "subdivision:PTN"),
                new Sample(
                        "StationChanged",
                        new StationChanged(
                                SUPELA,
                                BHILAI_NAGAR,
                                new PublicName("Supela", "सुपेला"),
                                StationType.STATION,
                                Activity.ACTIVE,
                                2),
                        "station:BHN-SUP"),
                new Sample(
                        "QrCodeChanged",
                        new QrCodeChanged(
                                new QrCodeId("7K3M9QWX"),
                                SUPELA,
                                new PublicName("Reception desk", "स्वागत कक्ष"),
                                QrCodeState.ACTIVE,
                                null,
                                1),
                        "7K3M9QWX"),
                new Sample(
                        "QrCodeChanged.replaced",
                        new QrCodeChanged(
                                new QrCodeId("7K3M9QWX"),
                                SUPELA,
                                new PublicName("Reception desk", "स्वागत कक्ष"),
                                QrCodeState.REPLACED,
                                new QrCodeId("0ABCDEFG"),
                                2),
                        "7K3M9QWX"),
                new Sample("ComplaintFiled", new ComplaintFiled(CONTACT, EventLanguage.HI, HOUR, 1), CONTACT_KEY),
                new Sample("ComplaintAnswered", new ComplaintAnswered(CONTACT, HOUR, 2), CONTACT_KEY),
                new Sample("FeedbackRequested", new FeedbackRequested(CONTACT, HOUR, 3), CONTACT_KEY),
                new Sample("ComplaintReopened", new ComplaintReopened(CONTACT, HOUR, 4), CONTACT_KEY),
                new Sample("ComplaintClosed", new ComplaintClosed(CONTACT, HOUR, 5), CONTACT_KEY),
                new Sample("ContactRegistered", new ContactRegistered(CONTACT, HOUR, 1), CONTACT_KEY),
                new Sample("ContactErased", new ContactErased(CONTACT, ErasureReason.CASE_ENDED, HOUR, 4), CONTACT_KEY),
                new Sample(
                        "SmsOutcomeRecorded",
                        new SmsOutcomeRecorded(
                                CONTACT, NOTIFICATION, SmsPurpose.ACKNOWLEDGEMENT, SmsOutcome.DELIVERED, HOUR, 2),
                        CONTACT_KEY));
    }
}
