package org.samvad.qr.directory;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.samvad.events.directory.SubdivisionChanged;
import org.samvad.events.value.PublicName;
import org.samvad.events.value.SubdivisionCode;

/** A subdivision's row. Its version rises with every change. */
@Entity
@Table(name = "subdivision")
class Subdivision {

    @Id
    private String code;

    private String nameEn;
    private String nameHi;
    private @Nullable LocalDate liveFrom;
    private @Nullable String cctnsCode;
    private long version;
    private Instant changedAt;
    private String changedBy;

    /** For Hibernate. */
    @SuppressWarnings("NullAway")
    protected Subdivision() {}

    Subdivision(SubdivisionCode code) {
        this.code = code.value();
    }

    String code() {
        return code;
    }

    PublicName name() {
        return new PublicName(nameEn, nameHi);
    }

    /** As it stands; not for a new one, which has no name yet. */
    SubdivisionDetails details() {
        return new SubdivisionDetails(new NameFields(nameEn, nameHi), liveFrom, cctnsCode);
    }

    void change(SubdivisionDetails details, Change change) {
        this.nameEn = details.name().en();
        this.nameHi = details.name().hi();
        this.liveFrom = details.liveFrom();
        this.cctnsCode = details.cctnsCode();
        this.version++;
        this.changedAt = change.at();
        this.changedBy = change.by();
    }

    SubdivisionEntry entry(LocalDate today) {
        boolean live = liveFrom != null && !today.isBefore(liveFrom);
        return new SubdivisionEntry(code, name(), liveFrom, live, cctnsCode);
    }

    SubdivisionChanged event() {
        return new SubdivisionChanged(new SubdivisionCode(code), name(), liveFrom, version);
    }
}
