package org.samvad.system.faults;

import java.time.Instant;
import java.util.Map;
import java.util.Set;

/**
 * What the stack really holds afterwards.
 *
 * @param stored the references of all entries stored since the drill began
 * @param tracked by code: the text that the code opens; no entry for a code that opens nothing
 * @param messages by number: how many SMS the centre has taken
 * @param notifications by reference: the state of its acknowledgement
 * @param uncertainSince by reference: when an acknowledgement that is now uncertain was due
 */
record Evidence(
        Set<String> stored,
        Map<String, String> tracked,
        Map<String, Integer> messages,
        Map<String, String> notifications,
        Map<String, Instant> uncertainSince) {}
