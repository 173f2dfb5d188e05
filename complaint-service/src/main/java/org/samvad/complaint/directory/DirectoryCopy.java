package org.samvad.complaint.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.samvad.events.directory.Activity;
import org.samvad.events.directory.StationChanged;
import org.samvad.events.directory.SubdivisionChanged;
import org.samvad.events.qrcode.QrCodeChanged;

/** Writes what the events tell. A state that is older than the stored one changes nothing. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class DirectoryCopy {

    private final DataSource database;
    private final Directory directory;
    private final TransactionSynchronizationRegistry transaction;

    DirectoryCopy(DataSource database, Directory directory, TransactionSynchronizationRegistry transaction) {
        this.database = database;
        this.directory = directory;
        this.transaction = transaction;
    }

    void store(SubdivisionChanged subdivision) {
        update(
                """
                insert into subdivision as stored (code, name_en, name_hi, live_from, version) values (?, ?, ?, ?, ?)
                on conflict (code) do update set name_en = excluded.name_en, name_hi = excluded.name_hi,
                    live_from = excluded.live_from, version = excluded.version
                where stored.version < excluded.version""",
                subdivision.subdivision().value(),
                subdivision.name().en(),
                subdivision.name().hi(),
                subdivision.liveFrom(),
                subdivision.version());
    }

    void store(StationChanged station) {
        update(
                """
                insert into station as stored (code, subdivision_code, name_en, name_hi, type, active, version)
                values (?, ?, ?, ?, ?, ?, ?)
                on conflict (code) do update set subdivision_code = excluded.subdivision_code,
                    name_en = excluded.name_en, name_hi = excluded.name_hi, type = excluded.type,
                    active = excluded.active, version = excluded.version
                where stored.version < excluded.version""",
                station.station().value(),
                station.subdivision().value(),
                station.name().en(),
                station.name().hi(),
                station.type().name(),
                station.activity() == Activity.ACTIVE,
                station.version());
    }

    void store(QrCodeChanged code) {
        update(
                """
                insert into qr_code as stored (id, station_code, placement_en, placement_hi, state, version)
                values (?, ?, ?, ?, ?, ?)
                on conflict (id) do update set station_code = excluded.station_code,
                    placement_en = excluded.placement_en, placement_hi = excluded.placement_hi,
                    state = excluded.state, version = excluded.version
                where stored.version < excluded.version""",
                code.code().value(),
                code.station().value(),
                code.placement().en(),
                code.placement().hi(),
                code.state().name(),
                code.version());
    }

    private void update(String sql, @Nullable Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int index = 0; index < values.length; index++) {
                statement.setObject(index + 1, values[index]);
            }
            statement.executeUpdate();
            transaction.registerInterposedSynchronization(new ForgetAfterCommit());
        } catch (SQLException failed) {
            throw new DirectoryException(failed);
        }
    }

    /** Before the commit somebody could still read and remember what was there. */
    private final class ForgetAfterCommit implements Synchronization {

        @Override
        public void beforeCompletion() {
            // Nobody sees the change yet.
        }

        @Override
        public void afterCompletion(int status) {
            directory.forget();
        }
    }
}
