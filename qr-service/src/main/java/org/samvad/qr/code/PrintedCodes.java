package org.samvad.qr.code;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samvad.events.value.QrCodeId;

/** The rows of codes. */
@ApplicationScoped
class PrintedCodes implements PanacheRepositoryBase<PrintedCode, String> {

    /** Locked until the transaction ends, so that two changes of one code come one after the other. */
    Optional<PrintedCode> lock(QrCodeId id) {
        Optional<PrintedCode> code = findByIdOptional(id.value());
        // Who read it in the same transaction before it was locked would else not see what another one changed
        // meanwhile.
        code.ifPresent(row -> getEntityManager().refresh(row, LockModeType.PESSIMISTIC_WRITE));
        return code;
    }

    boolean isTaken(QrCodeId id) {
        return findById(id.value()) != null;
    }

    /** The newest codes before {@code position}, of these stations or of all. */
    List<PrintedCode> newest(@Nullable List<String> stations, long position, int limit) {
        String before = "position < ?1";
        return (stations == null
                        ? find(before + " order by position desc", position)
                        : find(before + " and stationCode in ?2 order by position desc", position, stations))
                .page(0, limit)
                .list();
    }
}
