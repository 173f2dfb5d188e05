package org.samvad.complaint.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samvad.kit.crypto.KeyedHash;
import org.samvad.kit.secret.KeyRing;
import org.samvad.kit.secret.SecretFiles;

/**
 * The hash of a row: HMAC-SHA-256 over the hash before it and all its fields. The key lies outside the database, so
 * whoever can write there still can't write a row that fits.
 */
@ApplicationScoped
class AuditChain {

    /** What stands before the first row. */
    static final byte[] GENESIS = new byte[32];

    private static final String DOMAIN = "audit-entry";
    private static final int ABSENT = -1;

    private final KeyedHash current;
    private final List<KeyedHash> all;

    AuditChain(SecretFiles secrets) {
        KeyRing keys = secrets.keys("audit.jwks");
        this.current = new KeyedHash(keys);
        this.all = keys.all().stream().map(KeyedHash::new).toList();
    }

    ChainedEntry link(byte[] previousHash, AuditEntry entry) {
        return new ChainedEntry(entry, previousHash, current.hash(DOMAIN, canonical(previousHash, entry)));
    }

    /** Whether one of the keys, the current or an older one, made this row's hash. */
    boolean isGenuine(ChainedEntry row) {
        byte[] content = canonical(row.previousHash(), row.entry());
        return all.stream().anyMatch(key -> MessageDigest.isEqual(key.hash(DOMAIN, content), row.hash()));
    }

    /** Every field with its length before it, so that no two rows share one form. */
    private static byte[] canonical(byte[] previousHash, AuditEntry entry) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(previousHash.length);
            out.write(previousHash);
            out.writeLong(entry.sequence());
            out.writeLong(ChronoUnit.MICROS.between(Instant.EPOCH, entry.at()));
            write(out, entry.actor().username());
            write(out, entry.actor().role());
            write(out, entry.action());
            write(out, entry.subject());
            write(out, entry.detail());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void write(DataOutputStream out, @Nullable String field) throws IOException {
        if (field == null) {
            out.writeInt(ABSENT);
            return;
        }
        byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
