package org.samvad.complaint.complaint;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samvad.kit.crypto.KeyedHash;
import org.samvad.kit.crypto.RowAddress;
import org.samvad.kit.crypto.RowCipher;
import org.samvad.kit.crypto.Sealed;
import org.samvad.kit.secret.SecretFiles;
import org.samvad.kit.secret.Sensitive;
import org.samvad.kit.time.Hour;

/** The texts of cases: the first one and all that follow. The only place that seals and opens them. */
@ApplicationScoped
public class Conversation {

    private static final String COMPLAINT_TABLE = "complaint";
    private static final String ENTRY_TABLE = "case_entry";

    /** The place of the filing itself, which a new complaint counts already, so that its row is written once. */
    public static final int FIRST = 1;

    private final Entries entries;
    private final RowCipher cipher;
    private final KeyedHash hash;
    private final InstantSource time;

    Conversation(Entries entries, SecretFiles secrets, InstantSource time) {
        this.entries = entries;
        this.cipher = new RowCipher(secrets.text("text.tink.json"));
        this.hash = new KeyedHash(secrets.keys("intake.jwks"));
        this.time = time;
    }

    /** Seals the first text of a complaint that is about to be filed. */
    public Sealed sealFirstText(UUID complaint, Sensitive<String> text) {
        return cipher.seal(new RowAddress(COMPLAINT_TABLE, complaint, complaint), text.reveal());
    }

    /** What the citizen wrote first; null once its retention has ended. */
    public @Nullable Sensitive<String> firstText(Complaint complaint) {
        Sealed sealed = complaint.sealedText();
        return sealed == null
                ? null
                : cipher.open(new RowAddress(COMPLAINT_TABLE, complaint.id(), complaint.id()), sealed);
    }

    /** @return its place in the conversation */
    @Transactional(Transactional.TxType.MANDATORY)
    public int add(Complaint complaint, NewEntry entry) {
        return add(UUID.randomUUID(), complaint, entry);
    }

    /** Adds what was sent, once; see {@link #holds}. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(Complaint complaint, Submission sent, NewEntry entry) {
        add(sent.idIn(complaint, entry.kind(), hash), complaint, entry);
    }

    /** Whether this case has it already. */
    public boolean holds(Complaint complaint, EntryKind kind, Submission sent) {
        return entries.findByIdOptional(sent.idIn(complaint, kind, hash)).isPresent();
    }

    private int add(UUID id, Complaint complaint, NewEntry entry) {
        Sensitive<String> text = entry.text();
        Sealed sealed =
                text == null ? null : cipher.seal(new RowAddress(ENTRY_TABLE, id, complaint.id()), text.reveal());
        int sequence = complaint.nextEntry();
        entries.persist(new CaseEntry(id, complaint, sequence, entry, sealed, Hour.truncate(time.instant())));
        return sequence;
    }

    /** Everything, in order, with the notes that officers keep among themselves. */
    public List<EntryView> forOfficers(Complaint complaint) {
        return entries.list("complaintId = ?1 order by sequence", complaint.id()).stream()
                .map(this::open)
                .toList();
    }

    /** What the citizen may see, in order. */
    public List<EntryView> forCitizen(Complaint complaint) {
        return entries
                .list("complaintId = ?1 and kind != ?2 order by sequence", complaint.id(), EntryKind.NOTE)
                .stream()
                .map(this::open)
                .toList();
    }

    private EntryView open(CaseEntry entry) {
        Sealed sealed = entry.sealedText();
        Sensitive<String> text = sealed == null
                ? null
                : cipher.open(new RowAddress(ENTRY_TABLE, entry.id(), entry.complaintId()), sealed);
        return new EntryView(
                entry.sequence(),
                entry.kind(),
                entry.author(),
                entry.officer(),
                text,
                entry.outcome(),
                entry.satisfaction(),
                entry.atHour());
    }

    @ApplicationScoped
    static class Entries implements PanacheRepositoryBase<CaseEntry, UUID> {}
}
