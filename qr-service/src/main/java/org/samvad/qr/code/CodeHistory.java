package org.samvad.qr.code;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.samvad.events.value.QrCodeId;

/** The rows of changes; they are only ever added. */
@ApplicationScoped
class CodeHistory implements PanacheRepository<CodeChange> {

    List<CodeHistoryEntry> of(QrCodeId code) {
        return list("codeId = ?1 order by id", code.value()).stream()
                .map(CodeChange::entry)
                .toList();
    }
}
