package org.samvad.qr.batch;

import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** Writes a batch's file into the database, a piece at a time. */
final class PartWriter extends OutputStream {

    private static final int PART = 512 * 1024;

    private final BatchLeases leases;
    private final ClaimedBatch batch;
    private final MessageDigest digest;
    private final byte[] part = new byte[PART];
    private int filled;
    private int position;

    PartWriter(BatchLeases leases, ClaimedBatch batch) {
        this.leases = leases;
        this.batch = batch;
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every JDK has SHA-256", missing);
        }
    }

    @Override
    public void write(int letter) {
        write(new byte[] {(byte) letter}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        int done = 0;
        while (done < length) {
            int next = Math.min(length - done, PART - filled);
            System.arraycopy(bytes, offset + done, part, filled, next);
            filled += next;
            done += next;
            if (filled == PART) {
                store();
            }
        }
    }

    /** Stores what is left. Flushing does not: a ZIP flushes far too often. */
    @Override
    public void close() {
        if (filled > 0) {
            store();
        }
    }

    private void store() {
        byte[] full = Arrays.copyOf(part, filled);
        digest.update(full);
        leases.addPart(batch, position, full);
        position++;
        filled = 0;
    }

    /** Of everything; once, after the end. */
    String sha256() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
