package org.samvad.qr.directory;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The rows of stations. */
@ApplicationScoped
class Stations implements PanacheRepositoryBase<Station, String> {

    /** Each with its subdivision in the same query, in the order in which a list shows them. */
    List<Station> inOrder() {
        return list("from Station s join fetch s.subdivision d order by d.nameEn, s.nameEn");
    }
}
