package org.samvad.complaint.complaint;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.samvad.kit.time.Remembered;

/** The categories that can be chosen, as they were at most two seconds ago: each entry asks for one. */
@ApplicationScoped
public class Categories {

    private final Remembered<List<Category>> all;

    Categories(Rows rows, InstantSource time) {
        this.all = new Remembered<>(rows::listAll, time);
    }

    /** Those of a kind, in the order of the form. */
    public List<Category> activeOf(ComplaintKind kind) {
        return all.get().stream()
                .filter(category -> category.isActive() && category.kind() == kind)
                .sorted(Comparator.comparingInt(Category::position))
                .toList();
    }

    /** The category, if it exists, may be chosen and belongs to the kind. */
    public Optional<Category> active(String code, ComplaintKind kind) {
        return activeOf(kind).stream()
                .filter(category -> category.code().equals(code))
                .findFirst();
    }

    @ApplicationScoped
    static class Rows implements PanacheRepositoryBase<Category, String> {}
}
