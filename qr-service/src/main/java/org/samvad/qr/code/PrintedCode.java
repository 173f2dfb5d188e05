package org.samvad.qr.code;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Generated;
import org.jspecify.annotations.Nullable;
import org.samvad.events.qrcode.QrCodeChanged;
import org.samvad.events.qrcode.QrCodeState;
import org.samvad.events.value.PublicName;
import org.samvad.events.value.QrCodeId;
import org.samvad.events.value.StationCode;
import org.samvad.kit.page.PageLanguage;

/** A code's row: bound to one station and one place for good, active until it is replaced or revoked. */
@Entity
@Table(name = "printed_code")
class PrintedCode {

    @Id
    private String id;

    @Generated
    @Column(insertable = false, updatable = false)
    private long position;

    @Column(updatable = false)
    private String keyId;

    @Column(updatable = false)
    private String stationCode;

    @Column(updatable = false)
    private @Nullable String placementCode;

    @Column(updatable = false)
    private String placementEn;

    @Column(updatable = false)
    private String placementHi;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private PageLanguage language;

    @Enumerated(EnumType.STRING)
    private QrCodeState state;

    private @Nullable String replacedBy;
    private long version;

    /** For Hibernate. */
    protected PrintedCode() {}

    PrintedCode(QrCodeId id, String keyId, StationCode station, PlacementName placement, PageLanguage language) {
        this.id = id.value();
        this.keyId = keyId;
        this.stationCode = station.value();
        this.placementCode = placement.code();
        this.placementEn = placement.name().en();
        this.placementHi = placement.name().hi();
        this.language = language;
        this.state = QrCodeState.ACTIVE;
        this.version = 1;
    }

    boolean isActive() {
        return state == QrCodeState.ACTIVE;
    }

    void revoke() {
        leaveActive(QrCodeState.REVOKED);
    }

    void replaceBy(QrCodeId successor) {
        leaveActive(QrCodeState.REPLACED);
        this.replacedBy = successor.value();
    }

    private void leaveActive(QrCodeState next) {
        if (!isActive()) {
            throw new IllegalStateException("a code that is " + state + " stays so");
        }
        this.state = next;
        this.version++;
    }

    QrCode snapshot() {
        return new QrCode(
                new QrCodeId(id),
                keyId,
                new StationCode(stationCode),
                placement(),
                language,
                state,
                successor(),
                position);
    }

    QrCodeChanged event() {
        return new QrCodeChanged(
                new QrCodeId(id), new StationCode(stationCode), placement().name(), state, successor(), version);
    }

    private PlacementName placement() {
        return new PlacementName(placementCode, new PublicName(placementEn, placementHi));
    }

    private @Nullable QrCodeId successor() {
        return replacedBy == null ? null : new QrCodeId(replacedBy);
    }
}
