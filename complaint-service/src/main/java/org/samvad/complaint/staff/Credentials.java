package org.samvad.complaint.staff;

import org.samvad.kit.secret.Sensitive;

/** What somebody typed to sign in. */
record Credentials(String username, Sensitive<String> password) {}
