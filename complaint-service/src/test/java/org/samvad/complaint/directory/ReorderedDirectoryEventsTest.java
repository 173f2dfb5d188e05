package org.samvad.complaint.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samvad.complaint.SamvadTest;
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

/** A state that arrives behind a newer one, as after a relay that repeated a part of its batch, changes nothing. */
@SamvadTest
class ReorderedDirectoryEventsTest {

    private static final String STATION = "RDR-ONE";
    private static final String OTHER_STATION = "RDR-TWO";
    private static final String CODE = "7K3M9QB0";
    private static final String OTHER_CODE = "7K3M9QB1";
    private static final LocalDate LIVE = LocalDate.of(2022, 11, 1);

    @Inject
    Outbox outbox;

    @Inject
    Directory directory;

    private long version;

    /** Above whatever an earlier test of this class has told. */
    @BeforeEach
    void tellWhatIsThere() {
        version = System.nanoTime();
        publish(subdivision("Here", LIVE, version));
        publish(station(STATION, "Here", Activity.ACTIVE, version));
        publish(station(OTHER_STATION, "Here", Activity.ACTIVE, version));
        publish(CODE, code(CODE, STATION, "Here", version));
        await().until(() -> directory.place(CODE).isPresent()
                && directory.station(OTHER_STATION).isPresent()
                && directory.station(STATION).filter(Station::live).isPresent());
    }

    @Test
    void anOlderNameAndDayOfASubdivisionAreNotTaken() {
        String key = subdivision("Newer", null, version + 2).key();
        publish(subdivision("Newer", null, version + 2));
        publish(subdivision("Older", LIVE, version + 1));
        awaitAllOf(key);

        Station station = directory.station(STATION).orElseThrow();
        assertThat(station.subdivision().nameEn()).isEqualTo("Newer");
        assertThat(station.live()).isFalse();
    }

    @Test
    void anOlderNameOfAStationIsNotTaken() {
        publish(station(STATION, "Newer", Activity.ACTIVE, version + 2));
        publish(station(STATION, "Older", Activity.ACTIVE, version + 1));
        awaitAllOf("station:" + STATION);

        assertThat(directory.station(STATION).orElseThrow().nameEn()).isEqualTo("Newer");
    }

    @Test
    void aStationThatWasGivenUpIsNotBroughtBack() {
        publish(station(STATION, "Here", Activity.INACTIVE, version + 2));
        publish(station(STATION, "Here", Activity.ACTIVE, version + 1));
        awaitAllOf("station:" + STATION);

        assertThat(directory.station(STATION)).isEmpty();
    }

    @Test
    void aCodeStaysWhereItWasHungLast() {
        publish(CODE, code(CODE, OTHER_STATION, "Newer", version + 2));
        publish(CODE, code(CODE, STATION, "Older", version + 1));
        publish(CODE, code(OTHER_CODE, STATION, String.valueOf(version), version));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> directory
                        .place(OTHER_CODE)
                        .filter(place -> place.placementEn().equals(String.valueOf(version)))
                        .isPresent());

        Place place = directory.place(CODE).orElseThrow();
        assertThat(place.station().code()).isEqualTo(OTHER_STATION);
        assertThat(place.placementEn()).isEqualTo("Newer");
    }

    /** What has the same key lies in the same partition and is read in order: behind it comes the other station's name. */
    private void awaitAllOf(String key) {
        String last = "Last " + version;
        QuarkusTransaction.requiringNew()
                .run(() -> outbox.add(
                        DirectoryEvent.TOPIC, key, station(OTHER_STATION, last, Activity.ACTIVE, version + 3)));
        await().atMost(Duration.ofSeconds(20))
                .until(() ->
                        directory.station(OTHER_STATION).orElseThrow().nameEn().equals(last));
    }

    private void publish(DirectoryEvent event) {
        QuarkusTransaction.requiringNew().run(() -> outbox.add(DirectoryEvent.TOPIC, event.key(), (Record) event));
    }

    private void publish(String key, QrCodeChanged event) {
        QuarkusTransaction.requiringNew().run(() -> outbox.add(QrCodeEvent.TOPIC, key, event));
    }

    private static SubdivisionChanged subdivision(String name, LocalDate live, long version) {
        return new SubdivisionChanged(new SubdivisionCode("RDR"), new PublicName(name, "यहां"), live, version);
    }

    private static StationChanged station(String code, String name, Activity activity, long version) {
        return new StationChanged(
                new StationCode(code),
                new SubdivisionCode("RDR"),
                new PublicName(name, "यहां"),
                StationType.STATION,
                activity,
                version);
    }

    private static QrCodeChanged code(String id, String station, String placement, long version) {
        return new QrCodeChanged(
                new QrCodeId(id),
                new StationCode(station),
                new PublicName(placement, "यहां"),
                QrCodeState.ACTIVE,
                null,
                version);
    }
}
