package org.samvad.qr.directory;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.samvad.events.directory.Activity;
import org.samvad.events.directory.StationChanged;
import org.samvad.events.directory.StationType;
import org.samvad.events.value.PublicName;
import org.samvad.events.value.StationCode;
import org.samvad.events.value.SubdivisionCode;

/** A station's row. Its version rises with every change. */
@Entity
@Table(name = "station")
class Station {

    @Id
    private String code;

    @ManyToOne(optional = false)
    @JoinColumn(name = "subdivision_code")
    private Subdivision subdivision;

    private String nameEn;
    private String nameHi;

    @Enumerated(EnumType.STRING)
    private StationType type;

    @Enumerated(EnumType.STRING)
    private Activity activity;

    private @Nullable String cctnsCode;
    private @Nullable BigDecimal latitude;
    private @Nullable BigDecimal longitude;
    private long version;
    private Instant changedAt;
    private String changedBy;

    /** For Hibernate. */
    protected Station() {}

    Station(StationCode code) {
        this.code = code.value();
    }

    String code() {
        return code;
    }

    Subdivision subdivision() {
        return subdivision;
    }

    /** As it stands; not for a new one, which has no name yet. */
    StationDetails details() {
        return new StationDetails(
                subdivision.code(), new NameFields(nameEn, nameHi), type, activity, cctnsCode, position());
    }

    private @Nullable Position position() {
        return latitude == null || longitude == null ? null : new Position(latitude, longitude).tidy();
    }

    void change(Subdivision subdivision, StationDetails details, Change change) {
        Position position = details.position();
        this.subdivision = subdivision;
        this.nameEn = details.name().en();
        this.nameHi = details.name().hi();
        this.type = details.type();
        this.activity = details.activity();
        this.cctnsCode = details.cctnsCode();
        this.latitude = position == null ? null : position.latitude();
        this.longitude = position == null ? null : position.longitude();
        this.version++;
        this.changedAt = change.at();
        this.changedBy = change.by();
    }

    StationEntry entry(LocalDate today) {
        return new StationEntry(code, subdivision.entry(today), name(), type, activity, cctnsCode, position());
    }

    StationChanged event() {
        return new StationChanged(
                new StationCode(code), new SubdivisionCode(subdivision.code()), name(), type, activity, version);
    }

    private PublicName name() {
        return new PublicName(nameEn, nameHi);
    }
}
