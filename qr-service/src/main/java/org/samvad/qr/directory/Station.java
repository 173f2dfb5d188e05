package org.samvad.qr.directory;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
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

    private long version;
    private Instant changedAt;
    private String changedBy;

    /** For Hibernate. */
    protected Station() {}

    Station(StationCode code) {
        this.code = code.value();
    }

    /** Whether anything would be other than it is. */
    boolean differs(Subdivision subdivision, PublicName name, StationType type, Activity activity) {
        return version == 0
                || !subdivision.code().equals(this.subdivision.code())
                || !name.equals(name())
                || type != this.type
                || activity != this.activity;
    }

    void change(Subdivision subdivision, PublicName name, StationType type, Activity activity, Change change) {
        this.subdivision = subdivision;
        this.nameEn = name.en();
        this.nameHi = name.hi();
        this.type = type;
        this.activity = activity;
        this.version++;
        this.changedAt = change.at();
        this.changedBy = change.by();
    }

    StationEntry entry(LocalDate today) {
        return new StationEntry(code, subdivision.entry(today), name(), type, activity);
    }

    StationChanged event() {
        return new StationChanged(
                new StationCode(code), new SubdivisionCode(subdivision.code()), name(), type, activity, version);
    }

    private PublicName name() {
        return new PublicName(nameEn, nameHi);
    }
}
