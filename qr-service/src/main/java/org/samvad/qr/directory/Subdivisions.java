package org.samvad.qr.directory;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The rows of subdivisions. */
@ApplicationScoped
class Subdivisions implements PanacheRepositoryBase<Subdivision, String> {

    List<Subdivision> inOrder() {
        return listAll(Sort.by("nameEn"));
    }
}
