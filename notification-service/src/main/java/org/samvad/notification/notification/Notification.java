package org.samvad.notification.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samvad.events.complaint.EventLanguage;
import org.samvad.events.notification.SmsPurpose;

/** One message. It never holds a number: that is looked up when the message leaves. */
@Entity
@Table(name = "notification")
class Notification {

    @Id
    UUID id;

    /** Given by the database, rising. */
    @Column(insertable = false, updatable = false)
    long position;

    UUID contactRef;

    @Enumerated(EnumType.STRING)
    SmsPurpose purpose;

    @Enumerated(EnumType.STRING)
    EventLanguage language;

    long eventVersion;

    @Enumerated(EnumType.STRING)
    NotificationState state;

    Instant dueAt;
    int attempts;

    @Nullable UUID lease;

    @Nullable Instant leaseUntil;

    @Nullable String gateway;

    @Nullable String gatewayMessageId;

    @Nullable String resultCode;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Notification() {}

    Notification(Announcement announcement, Instant dueAt) {
        this.id = UUID.randomUUID();
        this.contactRef = announcement.contactRef();
        this.purpose = announcement.purpose();
        this.language = announcement.language();
        this.eventVersion = announcement.eventVersion();
        this.state = NotificationState.WAITING;
        this.dueAt = dueAt;
    }

    /** Whether the holder of this lease may still say what became of the message; late is better than never. */
    boolean isHeldBy(UUID claimed) {
        return claimed.equals(lease) && (state == NotificationState.SUBMITTING || state == NotificationState.UNCERTAIN);
    }

    void accept(String byGateway, String messageId) {
        gateway = byGateway;
        gatewayMessageId = messageId;
        end(NotificationState.SUBMITTED, null);
    }

    void end(NotificationState last, @Nullable String code) {
        state = last;
        resultCode = code;
        leaseUntil = null;
        lease = null;
    }

    /** The outcome is unknown; the lease stays, so that its holder can still tell it. */
    void giveUpWaiting() {
        state = NotificationState.UNCERTAIN;
        resultCode = "no-report";
        leaseUntil = null;
    }

    void postpone(Instant until, String code) {
        end(NotificationState.WAITING, code);
        dueAt = until;
    }

    Outcome outcome() {
        return new Outcome(id, contactRef, purpose, state);
    }

    void retry(Instant due) {
        end(NotificationState.WAITING, null);
        attempts = 0;
        dueAt = due;
        gateway = null;
        gatewayMessageId = null;
    }
}
