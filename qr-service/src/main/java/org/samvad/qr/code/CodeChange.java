package org.samvad.qr.code;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.samvad.events.qrcode.QrCodeState;
import org.samvad.events.value.QrCodeId;

/** One step in the life of a code. */
@Entity
@Immutable
@Table(name = "code_change")
class CodeChange {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String codeId;

    @Enumerated(EnumType.STRING)
    private QrCodeState state;

    private @Nullable String reason;
    private Instant changedAt;
    private String changedBy;

    /** For Hibernate. */
    protected CodeChange() {}

    CodeChange(QrCodeId code, QrCodeState state, @Nullable String reason, Instant changedAt, String changedBy) {
        this.codeId = code.value();
        this.state = state;
        this.reason = reason;
        this.changedAt = changedAt;
        this.changedBy = changedBy;
    }

    QrCodeId code() {
        return new QrCodeId(codeId);
    }

    CodeHistoryEntry entry() {
        return new CodeHistoryEntry(state, reason, changedAt, changedBy);
    }
}
