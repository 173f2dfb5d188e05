package org.samvad.complaint.complaint;

/** The language of the page an entry was written on. */
public enum CaseLanguage {
    HI,
    EN
}
