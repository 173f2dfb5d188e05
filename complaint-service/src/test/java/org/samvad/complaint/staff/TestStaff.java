package org.samvad.complaint.staff;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.samvad.kit.secret.SecretFiles;
import org.samvad.kit.secret.Sensitive;

/** Accounts for tests. */
@ApplicationScoped
class TestStaff {

    private final StaffAccounts accounts;
    private final Passwords passwords;
    private final SecretFiles secrets;
    private final ObjectMapper json;

    TestStaff(StaffAccounts accounts, Passwords passwords, SecretFiles secrets, ObjectMapper json) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.secrets = secrets;
        this.json = json;
    }

    FirstLogin firstLogin(String role) {
        try {
            String file = secrets.text("first-staff.json").reveal();
            return json.readValue(file, new TypeReference<List<FirstLogin>>() {}).stream()
                    .filter(login -> login.role().equals(role))
                    .findFirst()
                    .orElseThrow();
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** @return the name of the new account */
    @Transactional
    String newAccount(String role, String unit, String password) {
        String username = "officer-" + UUID.randomUUID();
        FirstLogin login = new FirstLogin(username, password, "Office", role, unit);
        accounts.persist(new StaffAccount(login, passwords.hash(Sensitive.of(password))));
        return username;
    }

    @Transactional
    void letLockPass(String username) {
        accounts.update("lockedUntil = instant - 1 second where username = ?1", username);
    }

    @Transactional
    void close(String username) {
        accounts.update("active = false where username = ?1", username);
    }

    @Transactional
    String passwordHash(String username) {
        return accounts.withName(username).orElseThrow().passwordHash();
    }

    @Transactional
    long count() {
        return accounts.count();
    }
}
