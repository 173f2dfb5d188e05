package org.samvad.complaint.staff;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The body of {@code POST /api/v1/auth/tokens}. */
record TokenRequest(
        @NotBlank @Size(max = 100) String username,
        @NotBlank @Size(max = 200) String password) {

    /** Without the password. */
    @Override
    public String toString() {
        return "TokenRequest";
    }
}
