package org.samvad.complaint;

import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.samvad.complaint.directory.Directory;
import org.samvad.events.directory.Activity;
import org.samvad.events.directory.DirectoryEvent;
import org.samvad.events.directory.StationChanged;
import org.samvad.events.directory.StationType;
import org.samvad.events.directory.SubdivisionChanged;
import org.samvad.events.qrcode.QrCodeChanged;
import org.samvad.events.qrcode.QrCodeEvent;
import org.samvad.events.qrcode.QrCodeState;
import org.samvad.events.value.PublicName;
import org.samvad.events.value.QrCodeId;
import org.samvad.events.value.StationCode;
import org.samvad.events.value.SubdivisionCode;
import org.samvad.kit.outbox.Outbox;

/** Says over the real topics what qr-service would say: Bhilai Nagar is live, Patan is not yet. */
@ApplicationScoped
public class DirectoryFixture {

    public static final String CODE = "7K3M9QAX";
    /** At the same station. */
    public static final String SECOND_CODE = "7K3M9QAY";

    private static final AtomicLong VERSION = new AtomicLong(System.nanoTime());

    private final Outbox outbox;
    private final Directory directory;

    DirectoryFixture(Outbox outbox, Directory directory) {
        this.outbox = outbox;
        this.directory = directory;
    }

    /** Publishes the directory and waits until this service has its copy. */
    public void publish() {
        QuarkusTransaction.requiringNew().run(() -> {
            add(subdivision("BHN", "Bhilai Nagar", "भिलाई नगर", LocalDate.of(2022, 11, 1)));
            add(subdivision("CHW", "Chhawni", "छावनी", LocalDate.of(2022, 11, 1)));
            add(subdivision("PTN", "Patan", "पाटन", null));
            add(station("BHN-SUP", "BHN", "Supela", "सुपेला"));
            add(station("BHN-NEW", "BHN", "Newai", "नेवई"));
            add(station("CHW-JAM", "CHW", "Jamul", "जामुल"));
            add(station("PTN-UTA", "PTN", "Utai", "उतई"));
            code(CODE, "BHN-SUP", QrCodeState.ACTIVE);
            code(SECOND_CODE, "BHN-SUP", QrCodeState.ACTIVE);
            code("7K3M9QAZ", "BHN-NEW", QrCodeState.REVOKED);
        });
        await().until(() -> directory.place(CODE).isPresent()
                && directory.place(SECOND_CODE).isPresent()
                && directory.place("7K3M9QAZ").isPresent()
                && directory.station("PTN-UTA").isPresent());
    }

    /** Gives a station another name, and waits until this service knows. */
    public void rename(String code, String subdivision, String en, String hi) {
        QuarkusTransaction.requiringNew().run(() -> add(station(code, subdivision, en, hi)));
        await().until(() -> directory.station(code).orElseThrow().nameHi().equals(hi));
    }

    /** Says that a station takes no entries any more, and does not wait. */
    public void giveUp(String code, String subdivision) {
        QuarkusTransaction.requiringNew()
                .run(() -> add(station(code, subdivision, "Old", "पुराना", Activity.INACTIVE)));
    }

    private void add(DirectoryEvent event) {
        outbox.add(DirectoryEvent.TOPIC, event.key(), (Record) event);
    }

    private void code(String id, String station, QrCodeState state) {
        PublicName placement = new PublicName("Reception desk", "स्वागत कक्ष");
        QrCodeChanged event = new QrCodeChanged(
                new QrCodeId(id), new StationCode(station), placement, state, null, VERSION.incrementAndGet());
        outbox.add(QrCodeEvent.TOPIC, event.key(), event);
    }

    private static SubdivisionChanged subdivision(String code, String en, String hi, @Nullable LocalDate live) {
        return new SubdivisionChanged(
                new SubdivisionCode(code), new PublicName(en, hi), live, VERSION.incrementAndGet());
    }

    private static StationChanged station(String code, String subdivision, String en, String hi) {
        return station(code, subdivision, en, hi, Activity.ACTIVE);
    }

    private static StationChanged station(String code, String subdivision, String en, String hi, Activity activity) {
        return new StationChanged(
                new StationCode(code),
                new SubdivisionCode(subdivision),
                new PublicName(en, hi),
                StationType.STATION,
                activity,
                VERSION.incrementAndGet());
    }
}
