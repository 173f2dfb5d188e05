package org.samvad.notification.contact;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samvad.events.complaint.EventLanguage;
import org.samvad.kit.crypto.Sealed;
import org.samvad.kit.time.Hour;

/**
 * One random reference: what the events said of it, and the number a citizen left for it. Whichever comes first makes
 * the row, and its lock puts the two in order.
 */
@Entity
@Table(name = "contact")
public class Contact {

    @Id
    UUID contactRef;

    long complaintVersion;

    @Nullable Long filedVersion;

    @Nullable Instant endedAt;

    @Nullable Integer phoneKeyId;

    byte @Nullable [] phoneSealed;
    byte @Nullable [] phoneHash;

    @Enumerated(EnumType.STRING)
    @Nullable EventLanguage language;

    @Nullable Instant registeredHour;

    @Nullable Instant eraseAt;

    Instant changedHour;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Contact() {}

    public UUID contactRef() {
        return contactRef;
    }

    /** @return false if this event, or a later one, has already had its effect */
    public boolean advanceTo(long version, Instant now) {
        if (version <= complaintVersion) {
            return false;
        }
        complaintVersion = version;
        changedHour = Hour.truncate(now);
        return true;
    }

    public void filed(long version) {
        filedVersion = version;
    }

    /** The event to acknowledge, if the complaint is known to be filed. */
    public OptionalLong filedVersion() {
        return filedVersion == null ? OptionalLong.empty() : OptionalLong.of(filedVersion);
    }

    public boolean hasEnded() {
        return endedAt != null;
    }

    public boolean hasNumber() {
        return phoneSealed != null;
    }

    /** The language of the messages; there is one exactly if there is a number. */
    public Optional<EventLanguage> language() {
        return Optional.ofNullable(language);
    }

    /** @param eraseNumberAt when a number that is there is to go */
    void end(Instant now, Instant eraseNumberAt) {
        endedAt = Hour.truncate(now);
        eraseAt = hasNumber() ? eraseNumberAt : null;
        changedHour = Hour.truncate(now);
    }

    void reopen() {
        endedAt = null;
        eraseAt = null;
    }

    void keep(Sealed number, byte[] hash, EventLanguage spoken, Instant now) {
        phoneKeyId = number.keyId();
        phoneSealed = number.bytes();
        phoneHash = hash;
        language = spoken;
        registeredHour = Hour.truncate(now);
        changedHour = registeredHour;
    }

    void forgetNumber(Instant now) {
        phoneKeyId = null;
        phoneSealed = null;
        phoneHash = null;
        language = null;
        registeredHour = null;
        eraseAt = null;
        changedHour = Hour.truncate(now);
    }

    boolean isDueAfterEnd(Instant now) {
        return eraseAt != null && !eraseAt.isAfter(now);
    }

    boolean hadNoEventSince(Instant instant) {
        return complaintVersion == 0 && registeredHour != null && registeredHour.isBefore(instant);
    }

    Optional<Sealed> sealedNumber() {
        return phoneSealed == null || phoneKeyId == null
                ? Optional.empty()
                : Optional.of(new Sealed(phoneKeyId, phoneSealed));
    }
}
