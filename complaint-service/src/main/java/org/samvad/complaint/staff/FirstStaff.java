package org.samvad.complaint.staff;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.jboss.logging.Logger;
import org.samvad.kit.secret.SecretFiles;
import org.samvad.kit.secret.Sensitive;

/** Makes the first accounts from a secrets file, once: as soon as any account exists the file has no effect. */
@ApplicationScoped
class FirstStaff {

    private static final Logger LOG = Logger.getLogger(FirstStaff.class);
    private static final String FILE = "first-staff.json";

    /** Any number that is the same in every copy of the service; locks are per database. */
    private static final long LOCK = 0x5A4D_5641_4403L;

    private final SecretFiles secrets;
    private final StaffAccounts accounts;
    private final Passwords passwords;
    private final ObjectMapper json;
    private final EntityManager database;

    FirstStaff(
            SecretFiles secrets,
            StaffAccounts accounts,
            Passwords passwords,
            ObjectMapper json,
            EntityManager database) {
        this.secrets = secrets;
        this.accounts = accounts;
        this.passwords = passwords;
        this.json = json;
        this.database = database;
    }

    void onStart(@Observes StartupEvent event) {
        secrets.find(FILE).ifPresent(file -> QuarkusTransaction.requiringNew().run(() -> makeIfNone(file)));
    }

    private void makeIfNone(Sensitive<String> file) {
        // Two copies of the service may start at the same time.
        database.createNativeQuery("select 1 from (select pg_advisory_xact_lock(:id)) as held", Integer.class)
                .setParameter("id", LOCK)
                .getSingleResult();
        if (accounts.count() > 0) {
            return;
        }
        List<FirstLogin> logins = read(file);
        for (FirstLogin login : logins) {
            accounts.persist(new StaffAccount(login, passwords.hash(Sensitive.of(login.password()))));
        }
        LOG.infof("made %d first accounts", logins.size());
    }

    private List<FirstLogin> read(Sensitive<String> file) {
        try {
            return json.readValue(file.reveal(), new TypeReference<>() {});
        } catch (JsonProcessingException broken) {
            // The cause quotes the file, so it is left out on purpose.
            throw new IllegalStateException(FILE + " is not a list of logins");
        }
    }
}
