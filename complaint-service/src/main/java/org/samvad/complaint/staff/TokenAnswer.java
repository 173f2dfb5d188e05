package org.samvad.complaint.staff;

/**
 * A token, in the shape of RFC 6750.
 *
 * @param expiresIn seconds
 */
record TokenAnswer(String accessToken, long expiresIn, String tokenType) {

    /** Without the token. */
    @Override
    public String toString() {
        return "TokenAnswer";
    }
}
