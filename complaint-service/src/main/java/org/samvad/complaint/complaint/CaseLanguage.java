package org.samvad.complaint.complaint;

/** The language of the page an entry was written on: Hindi, English or Chhattisgarhi (ISO 639-3 {@code hne}). */
public enum CaseLanguage {
    HI,
    EN,
    HNE
}
