package org.samvad.complaint.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.samvad.complaint.SamvadTest;
import org.samvad.kit.crypto.Sealed;

/** What is written by hand and read by Hibernate is the same. */
@SamvadTest
class NewCaseTablesTest {

    @Inject
    Complaints complaints;

    @Inject
    Categories categories;

    @Inject
    Conversation conversation;

    @Test
    void complaintIsReadAsItWasFiled() {
        Complaint filed = file(
                "BEHAVIOUR",
                ComplaintKind.COMPLAINT,
                Set.of(new AboutStation("BHN-SUP", "BHN"), new AboutStation("CHW-JAM", "CHW")));
        assertThat(filed.subjects().barredStations()).hasSize(2);
        assertReadAs(filed);
    }

    @Test
    void complaintAboutNoStationIsReadAsItWasFiled() {
        assertReadAs(file("OTHER_FEEDBACK", ComplaintKind.FEEDBACK, Set.of()));
    }

    /** A field that Filing fills and the statement forgets is empty here. */
    private void assertReadAs(Complaint filed) {
        QuarkusTransaction.requiringNew().run(() -> {
            Complaint read = complaints.find(filed.id()).orElseThrow();
            read.category().nameHi();
            assertThat(read)
                    .usingRecursiveComparison()
                    .ignoringFields("category")
                    // Hibernate's own, woven into the class.
                    .ignoringFieldsMatchingRegexes(".*\\$\\$_hibernate.*")
                    .ignoringCollectionOrder()
                    .isEqualTo(filed);
            assertThat(read.category().code()).isEqualTo(filed.category().code());
            List<EntryView> entries = conversation.forOfficers(read);
            assertThat(entries).singleElement().satisfies(entry -> {
                assertThat(entry.sequence()).isEqualTo(1);
                assertThat(entry.kind()).isEqualTo(EntryKind.FILED);
                assertThat(entry.author()).isEqualTo(EntryAuthor.CITIZEN);
                assertThat(entry.atHour()).isEqualTo(filed.filedHour());
            });
        });
    }

    private Complaint file(String category, ComplaintKind kind, Set<AboutStation> about) {
        return QuarkusTransaction.requiringNew().call(() -> {
            UUID id = UUID.randomUUID();
            Filing filing = new Filing(
                    id,
                    "S26-" + id.toString().substring(0, 8),
                    id.toString().getBytes(StandardCharsets.US_ASCII),
                    UUID.randomUUID(),
                    kind,
                    categories.active(category, kind).orElseThrow(),
                    CaseLanguage.EN,
                    "BHN-NEW",
                    "7K3M9QAX",
                    about,
                    !about.isEmpty(),
                    kind == ComplaintKind.FEEDBACK ? 4 : null,
                    new Sealed(17, new byte[] {1, 2, 3}));
            Complaint complaint = Complaint.file(filing, Instant.now(), LocalTime.of(10, 0));
            complaint.nextEventVersion();
            complaints.add(complaint);
            return complaint;
        });
    }
}
