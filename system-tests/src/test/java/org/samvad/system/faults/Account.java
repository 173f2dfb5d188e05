package org.samvad.system.faults;

import java.util.List;
import java.util.Optional;

/**
 * What one citizen did and was told, closed when the citizen is done or has given up.
 *
 * @param fault what was going on when the entry was first sent
 * @param phone the citizen's own, which nobody else leaves
 * @param numberTaken whether the number was accepted
 * @param losses each time that the connection broke or no answer came in time: what the request was, and what the client said
 * @param refusals how often the answer was to try again later
 * @param surprises answers that a citizen can't do anything with
 */
record Account(
        int number,
        String fault,
        Channel channel,
        String text,
        String phone,
        Optional<Receipt> receipt,
        boolean numberTaken,
        List<String> losses,
        int refusals,
        List<String> surprises) {

    int resends() {
        return lostAnswers() + refusals;
    }

    int lostAnswers() {
        return losses.size();
    }

    boolean isAnswered() {
        return receipt.isPresent();
    }
}
