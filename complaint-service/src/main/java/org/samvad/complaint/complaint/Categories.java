package org.samvad.complaint.complaint;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The categories that can be chosen. */
@ApplicationScoped
public class Categories implements PanacheRepositoryBase<Category, String> {

    /** Those of a kind, in the order of the form. */
    public List<Category> activeOf(ComplaintKind kind) {
        return list("kind = ?1 and active", kind).stream()
                .sorted(Comparator.comparingInt(Category::position))
                .toList();
    }

    /** The category, if it exists, may be chosen and belongs to the kind. */
    public Optional<Category> active(String code, ComplaintKind kind) {
        return findByIdOptional(code).filter(found -> found.isActive() && found.kind() == kind);
    }
}
