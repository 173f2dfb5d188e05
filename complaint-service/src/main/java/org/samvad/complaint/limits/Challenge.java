package org.samvad.complaint.limits;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A riddle of the ALTCHA protocol: find the number from 0 to {@code maxNumber} whose SHA-256 after the salt is the
 * challenge. Hexadecimal, except the salt.
 */
public record Challenge(
        String algorithm,
        String challenge,
        @JsonProperty("maxnumber") long maxNumber,
        String salt,
        String signature) {}
