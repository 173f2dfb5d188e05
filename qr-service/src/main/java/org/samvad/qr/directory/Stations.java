package org.samvad.qr.directory;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samvad.events.value.StationCode;

/** The rows of stations. */
@ApplicationScoped
class Stations implements PanacheRepositoryBase<Station, String> {

    /** Whether another station has this CCTNS code. */
    boolean isTaken(@Nullable String cctnsCode, StationCode by) {
        return cctnsCode != null && count("cctnsCode = ?1 and code <> ?2", cctnsCode, by.value()) > 0;
    }

    /** Each with its subdivision in the same query, in the order in which a list shows them. */
    List<Station> inOrder() {
        return list("from Station s join fetch s.subdivision d order by d.nameEn, s.nameEn");
    }
}
