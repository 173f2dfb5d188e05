package org.samvad.devstack.smsc;

/**
 * What the centre has seen since it started or was last cleared.
 *
 * @param submitted submit_sm requests, whatever became of them
 * @param accepted those taken, also where the answer never left
 * @param refused those answered with an error
 * @param receipts delivery receipts that the sender took
 * @param binds sessions that gave the right password
 * @param refusedBinds sessions that did not
 * @param sessions sessions bound now
 */
public record Counts(
        long submitted, long accepted, long refused, long receipts, long binds, long refusedBinds, int sessions) {}
