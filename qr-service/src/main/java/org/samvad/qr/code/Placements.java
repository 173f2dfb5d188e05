package org.samvad.qr.code;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** The usual places for posters. */
@ApplicationScoped
class Placements implements PanacheRepositoryBase<Placement, String> {

    List<PlacementName> inOrder() {
        return listAll(Sort.by("position")).stream().map(Placement::named).toList();
    }

    Optional<PlacementName> named(String code) {
        return findByIdOptional(code).map(Placement::named);
    }
}
