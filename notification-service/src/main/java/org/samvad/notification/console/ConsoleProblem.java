package org.samvad.notification.console;

import org.samvad.kit.problem.ProblemType;

/** Why a message can't be sent again. */
enum ConsoleProblem implements ProblemType {
    NOT_RETRIABLE("not-retriable", "This message can't be sent again"),
    NUMBER_ERASED("number-erased", "The number is erased");

    private final String slug;
    private final String title;

    ConsoleProblem(String slug, String title) {
        this.slug = slug;
        this.title = title;
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
        return 409;
    }
}
