package org.samvad.qr.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.hibernate.Session;
import org.samvad.events.value.StationCode;
import org.samvad.events.value.SubdivisionCode;

/** The rows of changes; they are only ever added. */
@ApplicationScoped
public class DirectoryHistory {

    private static final int MOST = 200;

    private final EntityManager database;

    DirectoryHistory(EntityManager database) {
        this.database = database;
    }

    @Transactional
    public List<DirectoryChange> of(StationCode station) {
        return of(entry(station));
    }

    @Transactional
    public List<DirectoryChange> of(SubdivisionCode subdivision) {
        return of(entry(subdivision));
    }

    static String entry(StationCode station) {
        return "station:" + station;
    }

    static String entry(SubdivisionCode subdivision) {
        return "subdivision:" + subdivision;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void add(String entry, List<FieldChange> changes, Change change) {
        for (FieldChange field : changes) {
            database.createNativeQuery("""
                            insert into directory_change (entry, field, old_value, new_value, changed_at, changed_by)
                            values (:entry, :field, cast(:before as text), cast(:after as text), :at, :by)""")
                    .setParameter("entry", entry)
                    .setParameter("field", field.field())
                    .setParameter("before", field.before())
                    .setParameter("after", field.after())
                    .setParameter("at", change.at())
                    .setParameter("by", change.by())
                    .executeUpdate();
        }
    }

    /** The newest first, {@value #MOST} at most. */
    private List<DirectoryChange> of(String entry) {
        return database.unwrap(Session.class)
                .createNativeQuery("""
                        select field, old_value, new_value, changed_at, changed_by from directory_change
                        where entry = :entry order by id desc limit :most""", Tuple.class)
                .setParameter("entry", entry)
                .setParameter("most", MOST)
                .getResultStream()
                .map(row -> new DirectoryChange(
                        new FieldChange(row.get(0, String.class), row.get(1, String.class), row.get(2, String.class)),
                        row.get(3, Instant.class),
                        row.get(4, String.class)))
                .toList();
    }
}
