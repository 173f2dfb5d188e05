package org.samvad.complaint.attachment;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.samvad.complaint.complaint.CaseAct;
import org.samvad.complaint.complaint.Complaint;
import org.samvad.complaint.complaint.Complaints;
import org.samvad.complaint.complaint.Conversation;
import org.samvad.complaint.complaint.EntryKind;
import org.samvad.complaint.complaint.NewEntry;
import org.samvad.kit.crypto.KeyedHash;
import org.samvad.kit.secret.SecretFiles;
import org.samvad.kit.time.Hour;

/** Takes one file, once per upload id. It is made anew before the transaction begins, and all is checked again inside. */
@ApplicationScoped
class AttachmentIntake {

    private static final String HASH = "attachment";

    private final UploadTickets tickets;
    private final FileCleaning cleaning;
    private final AttachmentTable table;
    private final Attachments attachments;
    private final Complaints complaints;
    private final Conversation conversation;
    private final KeyedHash hash;
    private final InstantSource time;

    AttachmentIntake(
            UploadTickets tickets,
            FileCleaning cleaning,
            AttachmentTable table,
            Attachments attachments,
            Complaints complaints,
            Conversation conversation,
            SecretFiles secrets,
            InstantSource time) {
        this.tickets = tickets;
        this.cleaning = cleaning;
        this.table = table;
        this.attachments = attachments;
        this.complaints = complaints;
        this.conversation = conversation;
        this.hash = new KeyedHash(secrets.keys("intake.jwks"));
        this.time = time;
    }

    /**
     * Stores the file, or tells that it is stored already.
     *
     * @throws AttachmentRefusedException if it is not taken; then nothing has changed
     */
    AttachmentView take(String ticket, SentFile file) {
        UploadRight right = tickets.verify(ticket);
        byte[] sent = hash.hash(HASH, file.digest());
        Optional<AttachmentView> before = inTransaction(right, rows -> storedBefore(rows, file, sent));
        if (before.isPresent()) {
            return before.get();
        }
        SentType type = file.type();
        inTransaction(right, rows -> room(rows, right, kindOf(type, file)));
        CleanFile clean = cleaning.clean(type, file.path());
        return QuarkusTransaction.requiringNew().call(() -> store(right, file, sent, clean));
    }

    /** What the ticket's message holds so far. */
    List<AttachmentView> soFar(String ticket) {
        UploadRight right = tickets.verify(ticket);
        return inTransaction(right, rows -> ofMessage(rows, right));
    }

    private AttachmentView store(UploadRight right, SentFile file, byte[] sent, CleanFile clean) {
        Complaint complaint = complaints
                .findToChange(right.complaint())
                .orElseThrow(() -> new AttachmentRefusedException(AttachmentFault.TICKET_ENDED));
        List<AttachmentTable.Row> rows = table.of(right.complaint());
        Optional<AttachmentView> before = storedBefore(rows, file, sent);
        if (before.isPresent()) {
            return before.get();
        }
        requireOpen(complaint);
        room(rows, right, clean.kind());
        int sequence = sequence(rows, right, complaint);
        attachments.add(right, sequence, file.uploadId(), sent, clean, Hour.truncate(time.instant()));
        return table.of(right.complaint()).getLast().view();
    }

    /** Files added later stand in the conversation as a message of their own, one for each ticket. */
    private int sequence(List<AttachmentTable.Row> rows, UploadRight right, Complaint complaint) {
        if (right.message() == null) {
            return Conversation.FIRST;
        }
        return ofMessage(rows, right).stream()
                .map(AttachmentView::sequence)
                .findFirst()
                .orElseGet(() -> conversation.add(complaint, NewEntry.ofCitizen(EntryKind.ATTACHED, null)));
    }

    private interface Question<T> {
        T about(List<AttachmentTable.Row> rows);
    }

    private <T> T inTransaction(UploadRight right, Question<T> question) {
        return QuarkusTransaction.requiringNew().call(() -> {
            requireOpen(complaints
                    .find(right.complaint())
                    .orElseThrow(() -> new AttachmentRefusedException(AttachmentFault.TICKET_ENDED)));
            return question.about(table.of(right.complaint()));
        });
    }

    private static void requireOpen(Complaint complaint) {
        if (!complaint.state().allows(CaseAct.WRITE)) {
            throw new AttachmentRefusedException(AttachmentFault.CASE_CLOSED);
        }
    }

    private static Optional<AttachmentView> storedBefore(List<AttachmentTable.Row> rows, SentFile file, byte[] sent) {
        return rows.stream()
                .filter(row -> row.uploadId().equals(file.uploadId()))
                .findFirst()
                .map(row -> {
                    if (!MessageDigest.isEqual(row.uploadHash(), sent)) {
                        throw new AttachmentRefusedException(AttachmentFault.UPLOAD_ID_REUSED);
                    }
                    return row.view();
                });
    }

    private static AttachmentKind kindOf(SentType type, SentFile file) {
        AttachmentKind kind =
                switch (type) {
                    case SentType.Photo photo -> AttachmentKind.PHOTO;
                    case SentType.Voice voice -> AttachmentKind.VOICE_NOTE;
                    case SentType.Unfit unfit -> throw new AttachmentRefusedException(unfit.fault());
                };
        if (file.bytes() > kind.mostBytes()) {
            throw new AttachmentRefusedException(
                    kind == AttachmentKind.PHOTO
                            ? AttachmentFault.PHOTO_TOO_LARGE
                            : AttachmentFault.VOICE_NOTE_TOO_LARGE);
        }
        return kind;
    }

    private static int room(List<AttachmentTable.Row> rows, UploadRight right, AttachmentKind kind) {
        long inCase = rows.stream().filter(row -> row.view().kind() == kind).count();
        long inMessage = ofMessage(rows, right).stream()
                .filter(view -> view.kind() == kind)
                .count();
        if (inMessage >= kind.mostInMessage()) {
            throw new AttachmentRefusedException(
                    kind == AttachmentKind.PHOTO ? AttachmentFault.PHOTOS_ENOUGH : AttachmentFault.VOICE_NOTES_ENOUGH);
        }
        if (inCase >= kind.mostInCase()) {
            throw new AttachmentRefusedException(AttachmentFault.CASE_FULL);
        }
        return kind.mostInMessage() - (int) inMessage;
    }

    private static List<AttachmentView> ofMessage(List<AttachmentTable.Row> rows, UploadRight right) {
        return rows.stream()
                .filter(row -> Objects.equals(row.message(), right.message()))
                .map(AttachmentTable.Row::view)
                .toList();
    }
}
