package org.samvad.complaint.audit;

/** A row with the hashes that tie it to the one before it. */
@SuppressWarnings("ArrayRecordComponent")
record ChainedEntry(AuditEntry entry, byte[] previousHash, byte[] hash) {}
