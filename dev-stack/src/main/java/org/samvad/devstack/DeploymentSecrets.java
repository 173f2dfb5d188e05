package org.samvad.devstack;

import java.nio.file.Path;
import java.util.List;
import org.samvad.devstack.database.Passwords;
import org.samvad.devstack.secrets.SecretsFolder;

/**
 * Main class of {@code ./samvad secrets}: makes what an installation reads from files, in one folder with a sub-folder
 * for each service and one for the passwords of the database. What is there already stays as it is.
 */
public final class DeploymentSecrets {

    private static final int WRONG_USE = 2;
    private static final List<String> ROLES = List.of(
            "superuser",
            "complaint_owner",
            "complaint_app",
            "qr_owner",
            "qr_app",
            "notification_owner",
            "notification_app");

    private DeploymentSecrets() {}

    /** Takes the folder as the only argument. */
    public static void main(String[] arguments) {
        Console console = new Console(System.out, System.err);
        if (arguments.length != 1) {
            console.problem("one argument is needed: the folder, such as deploy/secrets");
            System.exit(WRONG_USE);
        }
        Path folder = Path.of(arguments[0]);
        complete(folder);
        console.line(folder + " is complete. Two files are yours to change before the first start: the password of the"
                + " SMS centre's account in notification/smpp-password, and who may sign in first in"
                + " complaint/first-staff.json.");
    }

    static void complete(Path folder) {
        SecretsFolder.complete(folder);
        Passwords passwords = new Passwords(folder.resolve("database"));
        ROLES.forEach(passwords::of);
    }
}
