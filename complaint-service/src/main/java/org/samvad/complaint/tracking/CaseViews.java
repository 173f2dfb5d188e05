package org.samvad.complaint.tracking;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samvad.complaint.attachment.AttachmentView;
import org.samvad.complaint.complaint.CaseState;
import org.samvad.complaint.complaint.EntryAuthor;
import org.samvad.complaint.complaint.EntryKind;
import org.samvad.kit.page.PageLanguage;
import org.samvad.kit.secret.SecretFiles;
import org.samvad.kit.time.Hour;
import org.samvad.kit.token.TicketSigner;
import org.samvad.kit.token.TokenKind;

/** Puts a case into the words of the page. */
@ApplicationScoped
class CaseViews {

    private final CitizenCase citizenCase;
    private final TicketSigner contactTickets;
    private final TrackingSettings settings;

    CaseViews(CitizenCase citizenCase, SecretFiles secrets, InstantSource time, TrackingSettings settings) {
        this.citizenCase = citizenCase;
        this.contactTickets = new TicketSigner(TokenKind.CONTACT, secrets.keys("contact-signing.jwks"), time);
        this.settings = settings;
    }

    CaseView view(TrackingSession session, PageLanguage language, @Nullable String said, CaseView.Draft draft) {
        ComplaintProgress progress = citizenCase.progress(session.complaint());
        TrackingMessages words = TrackingPages.words(language);
        UUID contactRef = citizenCase.contactRef(session.complaint());
        List<CaseView.StepView> steps = progress.steps().stream()
                .filter(step -> step.kind() != EntryKind.FILED)
                .map(step -> step(step, words, language))
                .toList();
        return new CaseView(
                language,
                session.csrf(),
                date(progress.filedHour(), language),
                CaseWords.state(progress.state(), words),
                progress.text(),
                filed(progress),
                steps,
                progress.uploadTicket(),
                progress.mayWrite(),
                progress.awaitsFeedback(),
                progress.state() == CaseState.REJECTED,
                progress.mayAppeal(),
                progress.reachable(),
                ticket(contactRef, progress.reachable() ? "replace" : "register"),
                ticket(contactRef, "withdraw"),
                settings.sessionLife().toMinutes(),
                said,
                draft.fitting(progress));
    }

    private static CaseView.StepView step(ComplaintProgress.Step step, TrackingMessages words, PageLanguage language) {
        return new CaseView.StepView(
                CaseWords.step(step.kind(), words),
                date(step.atHour(), language),
                step.from() == EntryAuthor.OFFICE,
                step.outcome(),
                step.satisfaction(),
                step.text(),
                step.attachments());
    }

    private static List<AttachmentView> filed(ComplaintProgress progress) {
        return progress.steps().stream()
                .filter(step -> step.kind() == EntryKind.FILED)
                .flatMap(step -> step.attachments().stream())
                .toList();
    }

    private String ticket(UUID contactRef, String purpose) {
        return contactTickets.sign(contactRef.toString(), Map.of("purpose", purpose), settings.contactTicketLife());
    }

    private static String date(Instant instant, PageLanguage language) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", language.calendarLocale())
                .format(instant.atZone(Hour.INDIA));
    }
}
