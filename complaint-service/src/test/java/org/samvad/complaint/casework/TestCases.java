package org.samvad.complaint.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.samvad.complaint.OwnerDatabase;
import org.samvad.complaint.complaint.AboutStation;
import org.samvad.complaint.complaint.CaseLanguage;
import org.samvad.complaint.complaint.Categories;
import org.samvad.complaint.complaint.Complaint;
import org.samvad.complaint.complaint.ComplaintKind;
import org.samvad.complaint.complaint.Complaints;
import org.samvad.complaint.complaint.Conversation;
import org.samvad.complaint.complaint.EntryKind;
import org.samvad.complaint.complaint.EntryView;
import org.samvad.complaint.complaint.Feedback;
import org.samvad.complaint.complaint.Filing;
import org.samvad.complaint.complaint.NewEntry;
import org.samvad.kit.secret.Sensitive;

/** Files complaints through the aggregate and lets things happen to them behind the officers' backs. */
@ApplicationScoped
class TestCases {

    static final String TEXT = "थाने में रिपोर्ट नहीं लिखी गई";

    private static final LocalTime TEN = LocalTime.of(10, 0);

    private final Complaints complaints;
    private final Categories categories;
    private final Conversation conversation;
    private final OwnerDatabase owner;
    private final InstantSource time;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, UUID> ids = new ConcurrentHashMap<>();

    TestCases(
            Complaints complaints,
            Categories categories,
            Conversation conversation,
            OwnerDatabase owner,
            InstantSource time) {
        this.complaints = complaints;
        this.categories = categories;
        this.conversation = conversation;
        this.owner = owner;
        this.time = time;
    }

    /** What a test cares about in a new complaint. */
    record Wish(
            ComplaintKind kind, String category, Set<String> about, boolean aboutStaff, String text, Instant filedAt) {

        Wish about(String... stations) {
            return new Wish(kind, category, Set.of(stations), aboutStaff, text, filedAt);
        }

        Wish onStaff() {
            return new Wish(kind, category, about, true, text, filedAt);
        }

        Wish of(ComplaintKind otherKind, String otherCategory) {
            return new Wish(otherKind, otherCategory, about, aboutStaff, text, filedAt);
        }

        Wish saying(String otherText) {
            return new Wish(kind, category, about, aboutStaff, otherText, filedAt);
        }

        Wish filedAt(Instant instant) {
            return new Wish(kind, category, about, aboutStaff, text, instant);
        }
    }

    /** An unregistered report about Supela, scanned there, filed now. */
    Wish wish() {
        return new Wish(ComplaintKind.COMPLAINT, "NOT_REGISTERED", Set.of("BHN-SUP"), false, TEXT, time.instant());
    }

    /** @return the reference */
    @Transactional
    String file(Wish wish) {
        UUID id = UUID.randomUUID();
        byte[] hash = new byte[32];
        random.nextBytes(hash);
        String reference = "S26-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        Set<AboutStation> about = wish.about().stream()
                .map(code -> new AboutStation(code, code.substring(0, code.indexOf('-'))))
                .collect(Collectors.toSet());
        Filing filing = new Filing(
                id,
                reference,
                hash,
                UUID.randomUUID(),
                wish.kind(),
                categories.active(wish.category(), wish.kind()).orElseThrow(),
                CaseLanguage.HI,
                "BHN-SUP",
                "7K3M9QAX",
                about,
                wish.aboutStaff(),
                wish.kind() == ComplaintKind.FEEDBACK ? 2 : null,
                conversation.sealFirstText(id, Sensitive.of(wish.text())));
        Complaint complaint = Complaint.file(filing, wish.filedAt(), TEN);
        complaints.add(complaint);
        ids.put(reference, id);
        return reference;
    }

    String file(String... about) {
        return file(wish().about(about));
    }

    /** Files a case, takes it into review and gives it to the station. */
    String assigned(Wish wish, String station) {
        String reference = file(wish);
        change(reference, complaint -> {
            complaint.reviewIfNew();
            conversation.add(complaint, NewEntry.ofOffice(EntryKind.REVIEWED, "csp", null));
            complaint.assignTo(station);
            conversation.add(complaint, NewEntry.ofOffice(EntryKind.ASSIGNED, "csp", null));
        });
        return reference;
    }

    /** What the citizen says of the outcome, with no word beside it. */
    void judge(String reference, Feedback feedback) {
        change(reference, complaint -> {
            complaint.judge(feedback, time.instant(), TEN);
            conversation.add(complaint, NewEntry.ofFeedback(feedback, null));
        });
    }

    @Transactional
    void change(String reference, Consumer<Complaint> change) {
        change.accept(complaints.findToChange(ids.get(reference)).orElseThrow());
    }

    @Transactional
    void citizenWrites(String reference, String text) {
        change(
                reference,
                complaint ->
                        conversation.add(complaint, NewEntry.ofCitizen(EntryKind.CITIZEN_MESSAGE, Sensitive.of(text))));
    }

    /** What the aggregate would never do. */
    void assignByMistake(String reference, String station) {
        owner.run("update complaint set state = 'ASSIGNED', assigned_station = '" + station + "' where reference = '"
                + reference + "'");
    }

    @Transactional
    long version(String reference) {
        return complaints.find(ids.get(reference)).orElseThrow().version();
    }

    @Transactional
    UUID contactRef(String reference) {
        return complaints.find(ids.get(reference)).orElseThrow().contactRef();
    }

    UUID id(String reference) {
        return ids.get(reference);
    }

    /** The kinds of the officers' entries so far, in order. */
    @Transactional
    List<EntryKind> course(String reference) {
        return conversation.forOfficers(complaints.find(ids.get(reference)).orElseThrow()).stream()
                .map(entry -> entry.kind())
                .toList();
    }

    /** Every text that the holder of the code can read. */
    @Transactional
    List<String> textsForCitizen(String reference) {
        return conversation.forCitizen(complaints.find(ids.get(reference)).orElseThrow()).stream()
                .map(EntryView::text)
                .filter(Objects::nonNull)
                .map(Sensitive::reveal)
                .toList();
    }
}
