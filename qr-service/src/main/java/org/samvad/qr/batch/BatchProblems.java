package org.samvad.qr.batch;

import org.samvad.kit.problem.CommonProblem;
import org.samvad.kit.problem.ProblemException;
import org.samvad.qr.QrProblem;

/** Says on pages why there are no posters. */
final class BatchProblems {

    private BatchProblems() {}

    /** An order that was refused names what is wrong with it. */
    static String sentence(ProblemException refused, BatchMessages say) {
        boolean otherField =
                refused.fields().stream().anyMatch(fault -> !fault.field().equals("subdivision"));
        return otherField ? say.errorChoice() : sentence(refused.type().slug(), say);
    }

    static String sentence(String slug, BatchMessages say) {
        if (slug.equals(CommonProblem.INVALID_REQUEST.slug()) || slug.equals(CommonProblem.NOT_ALLOWED.slug())) {
            return say.errorSubdivision();
        }
        if (slug.equals(QrProblem.NOTHING_TO_PRINT.slug())) {
            return say.errorNothing();
        }
        if (slug.equals(QrProblem.TOO_MANY_POSTERS.slug())) {
            return say.errorTooMany();
        }
        return slug.equals(QrProblem.EMBLEM_UNUSABLE.slug()) ? say.errorEmblem() : say.errorInternal();
    }
}
