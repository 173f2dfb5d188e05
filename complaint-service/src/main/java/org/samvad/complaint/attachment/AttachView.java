package org.samvad.complaint.attachment;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samvad.kit.page.PageLanguage;

/**
 * What the page for adding files shows.
 *
 * @param ticket what its forms send; empty if nothing can be added any more
 * @param photoId what a resend of the photo's form is known by
 * @param voiceId what a resend of the voice note's form is known by
 * @param soFar what was added with this ticket
 * @param saved what was just added
 * @param fault why something was not
 */
record AttachView(
        PageLanguage language,
        CameFrom from,
        String ticket,
        String photoId,
        String voiceId,
        List<AttachmentView> soFar,
        @Nullable AttachmentKind saved,
        @Nullable AttachmentFault fault) {

    /** Where a person goes back to. */
    enum CameFrom {
        RECEIPT,
        CASE;

        static CameFrom of(@Nullable String name) {
            return CASE.name().equals(name) ? CASE : RECEIPT;
        }
    }

    static AttachView open(
            PageLanguage language,
            CameFrom from,
            String ticket,
            List<AttachmentView> soFar,
            @Nullable AttachmentKind saved,
            @Nullable AttachmentFault fault) {
        String photoId = UUID.randomUUID().toString();
        String voiceId = UUID.randomUUID().toString();
        return new AttachView(language, from, ticket, photoId, voiceId, soFar, saved, fault);
    }

    static AttachView ended(PageLanguage language, CameFrom from, AttachmentFault fault) {
        return new AttachView(language, from, "", "", "", List.of(), null, fault);
    }

    public int photos() {
        return count(AttachmentKind.PHOTO);
    }

    public int photosLeft() {
        return AttachmentKind.PHOTO.mostInMessage() - photos();
    }

    public int voiceNotesLeft() {
        return AttachmentKind.VOICE_NOTE.mostInMessage() - count(AttachmentKind.VOICE_NOTE);
    }

    public boolean isEnded() {
        return ticket.isEmpty();
    }

    public boolean isFromCase() {
        return from == CameFrom.CASE;
    }

    /** The faults that the script may have to tell. */
    public List<AttachmentFault> faults() {
        return List.of(AttachmentFault.values());
    }

    private int count(AttachmentKind kind) {
        return (int) soFar.stream().filter(view -> view.kind() == kind).count();
    }

    @Override
    public String toString() {
        return "[attachments page]";
    }
}
