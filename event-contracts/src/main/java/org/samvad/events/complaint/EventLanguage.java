package org.samvad.events.complaint;

/** The languages a message can be sent in. */
public enum EventLanguage {
    HI,
    EN
}
