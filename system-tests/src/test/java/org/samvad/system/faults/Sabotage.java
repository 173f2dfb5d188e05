package org.samvad.system.faults;

/** What must never happen, done on purpose. */
final class Sabotage {

    private Sabotage() {}

    /** An entry that was promised disappears with all that belongs to it. */
    static String deleteEntry(String contactRef) {
        String entry = "(select id from complaint where contact_ref = '" + contactRef + "')";
        return "begin; set constraints all deferred;"
                + " delete from intake_key where complaint_id in " + entry + ";"
                + " delete from case_entry where complaint_id in " + entry + ";"
                + " delete from complaint_bar where complaint_id in " + entry + ";"
                + " delete from complaint_about where complaint_id in " + entry + ";"
                + " delete from complaint where contact_ref = '" + contactRef + "'; commit";
    }

    /** A message that the centre has is put back into the queue. */
    static String sendAgain(String contactRef) {
        return "update notification set state = 'WAITING', due_at = now(), gateway_message_id = null"
                + " where contact_ref = '" + contactRef + "'";
    }
}
