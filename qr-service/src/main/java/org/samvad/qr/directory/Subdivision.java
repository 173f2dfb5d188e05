package org.samvad.qr.directory;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
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

    /** Whether anything would be other than it is. */
    boolean differs(PublicName name, @Nullable LocalDate liveFrom) {
        return version == 0 || !name.equals(name()) || !Objects.equals(liveFrom, this.liveFrom);
    }

    void change(PublicName name, @Nullable LocalDate liveFrom, Change change) {
        this.nameEn = name.en();
        this.nameHi = name.hi();
        this.liveFrom = liveFrom;
        this.version++;
        this.changedAt = change.at();
        this.changedBy = change.by();
    }

    SubdivisionEntry entry(LocalDate today) {
        boolean live = liveFrom != null && !today.isBefore(liveFrom);
        return new SubdivisionEntry(code, name(), liveFrom, live);
    }

    SubdivisionChanged event() {
        return new SubdivisionChanged(new SubdivisionCode(code), name(), liveFrom, version);
    }
}
