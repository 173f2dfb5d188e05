package org.samvad.qr.code;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.samvad.events.value.QrCodeId;

/** The rows of changes; they are only ever added. */
@ApplicationScoped
class CodeHistory implements PanacheRepository<CodeChange> {

    List<CodeHistoryEntry> of(QrCodeId code) {
        return list("codeId = ?1 order by id", code.value()).stream()
                .map(CodeChange::entry)
                .toList();
    }

    Map<QrCodeId, List<CodeHistoryEntry>> of(List<QrCodeId> codes) {
        return list(
                        "codeId in ?1 order by id",
                        codes.stream().map(QrCodeId::value).toList())
                .stream()
                .collect(groupingBy(CodeChange::code, mapping(CodeChange::entry, toList())));
    }
}
