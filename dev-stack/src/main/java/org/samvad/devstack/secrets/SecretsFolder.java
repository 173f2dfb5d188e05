package org.samvad.devstack.secrets;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.List;

/** The folder with one sub-folder of secrets for each service. */
public final class SecretsFolder {

    /** SMPP 3.4 allows a password of eight characters. */
    private static final int SMPP_PASSWORD_LENGTH = 8;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path root;

    private SecretsFolder(Path root) {
        this.root = root;
    }

    /** Makes the files that are missing and leaves the others as they are. */
    public static SecretsFolder complete(Path root) {
        SecretsFolder folder = new SecretsFolder(root);
        folder.completeComplaint();
        folder.completeQr();
        folder.completeNotification();
        return folder;
    }

    public Path root() {
        return root;
    }

    public Path of(String service) {
        return root.resolve(service);
    }

    public String smppPassword() {
        return PrivateFiles.read(of("notification").resolve("smpp-password"));
    }

    public List<StaffLogin> firstStaff() {
        try {
            return List.of(
                    JSON.readValue(PrivateFiles.read(of("complaint").resolve("first-staff.json")), StaffLogin[].class));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("first-staff.json is not readable", broken);
        }
    }

    private void completeComplaint() {
        Path folder = of("complaint");
        String staff = PrivateFiles.readOrMake(folder.resolve("staff-signing.jwks"), KeyFiles::signing);
        verification(folder.resolve("staff-verification.jwks"), staff);
        PrivateFiles.readOrMake(folder.resolve("contact-signing.jwks"), KeyFiles::signing);
        for (String name : List.of("upload", "tracking", "code-lookup", "intake", "audit")) {
            PrivateFiles.readOrMake(folder.resolve(name + ".jwks"), KeyFiles::symmetric);
        }
        PrivateFiles.readOrMake(folder.resolve("text.tink.json"), KeyFiles::sealing);
        PrivateFiles.readOrMake(folder.resolve("first-staff.json"), SecretsFolder::newStaff);
    }

    private void completeQr() {
        Path folder = of("qr");
        verification(folder.resolve("staff-verification.jwks"), signing("staff-signing.jwks"));
        // The key id is printed as the first character of every token.
        PrivateFiles.readOrMake(folder.resolve("qr.jwks"), () -> KeyFiles.symmetric("1"));
    }

    private void completeNotification() {
        Path folder = of("notification");
        verification(folder.resolve("staff-verification.jwks"), signing("staff-signing.jwks"));
        verification(folder.resolve("contact-verification.jwks"), signing("contact-signing.jwks"));
        PrivateFiles.readOrMake(folder.resolve("phone.tink.json"), KeyFiles::sealing);
        PrivateFiles.readOrMake(folder.resolve("phone-hash.jwks"), KeyFiles::symmetric);
        PrivateFiles.readOrMake(folder.resolve("smpp-password"), () -> RandomText.ofLength(SMPP_PASSWORD_LENGTH));
    }

    private String signing(String name) {
        return PrivateFiles.read(of("complaint").resolve(name));
    }

    private static void verification(Path file, String signing) {
        PrivateFiles.readOrMake(file, () -> KeyFiles.verification(signing));
    }

    private static String newStaff() {
        List<StaffLogin> staff = List.of(
                StaffLogin.withNewPassword("sp.durg", "Superintendent of Police, Durg", "DISTRICT_ADMIN", "DURG"),
                StaffLogin.withNewPassword(
                        "csp.bhilainagar", "City Superintendent of Police, Bhilai Nagar", "REVIEWER", "BHN"),
                StaffLogin.withNewPassword(
                        "ti.supela", "Station House Officer, Police Station Supela", "STATION_OFFICER", "BHN-SUP"),
                StaffLogin.withNewPassword("qr.admin", "CCTNS Cell, Durg", "QR_ADMIN", "DURG"),
                StaffLogin.withNewPassword("auditor", "Audit Cell, Durg", "AUDITOR", "DURG"),
                StaffLogin.withNewPassword("operator", "Samvad Operations, Durg", "OPERATOR", "DURG"));
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(staff);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
