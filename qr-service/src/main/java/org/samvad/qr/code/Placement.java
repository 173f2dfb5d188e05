package org.samvad.qr.code;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.samvad.events.value.PublicName;

/** A usual place for a poster; the rows come with the migrations. */
@Entity
@Immutable
@Table(name = "placement")
class Placement {

    @Id
    private String code;

    private int position;
    private String nameEn;
    private String nameHi;

    /** For Hibernate. */
    protected Placement() {}

    PlacementName named() {
        return new PlacementName(code, new PublicName(nameEn, nameHi));
    }
}
