package org.samvad.complaint.complaint;

/** Who wrote or caused an entry of the case. */
public enum EntryAuthor {
    CITIZEN,
    OFFICE,
    SYSTEM
}
