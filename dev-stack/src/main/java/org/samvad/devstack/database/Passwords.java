package org.samvad.devstack.database;

import java.nio.file.Path;
import org.samvad.devstack.secrets.PrivateFiles;
import org.samvad.devstack.secrets.RandomText;

/** The passwords of the database roles, one file a role, made at first use. */
public final class Passwords {

    private static final int LENGTH = 26;

    private final Path folder;

    public Passwords(Path folder) {
        this.folder = folder;
    }

    /** The password of this role, which is made now where there is none. */
    public String of(String role) {
        return PrivateFiles.readOrMake(folder.resolve(role), () -> RandomText.ofLength(LENGTH));
    }
}
