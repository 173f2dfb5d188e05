package org.samvad.notification.contact;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.samvad.kit.problem.ProblemType;

/** What can stand between a citizen and a saved number, besides the number. */
enum ContactProblem implements ProblemType {
    TICKET_NOT_VALID("ticket-not-valid", 403, "The ticket is not valid here or no longer"),
    TICKET_USED("ticket-used", 409, "The ticket was already used"),
    NUMBER_PRESENT("number-present", 409, "Another number is saved already"),
    MATTER_CLOSED("matter-closed", 409, "The matter is closed");

    private final String slug;
    private final int status;
    private final String title;

    ContactProblem(String slug, int status, String title) {
        this.slug = slug;
        this.status = status;
        this.title = title;
    }

    /** @param slug as a page sent it; a ticket that is not valid, whatever else it is */
    static ContactProblem of(@Nullable String slug) {
        return Arrays.stream(values())
                .filter(problem -> problem.slug.equals(slug))
                .findFirst()
                .orElse(TICKET_NOT_VALID);
    }

    @Override
    public String slug() {
        return slug;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public int status() {
        return status;
    }
}
