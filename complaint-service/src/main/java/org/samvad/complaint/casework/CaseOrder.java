package org.samvad.complaint.casework;

import org.jspecify.annotations.Nullable;
import org.samvad.complaint.complaint.CitizenText;
import org.samvad.kit.secret.Sensitive;

/**
 * What an officer wants done, checked as far as that is possible without the case.
 *
 * @param version of the case that the officer had in view
 * @param station empty unless it is to be assigned
 */
record CaseOrder(
        CaseAction action,
        long version,
        String station,
        @Nullable Sensitive<String> text) {

    /** @throws ActRefusedException if the text is not as it has to be */
    static CaseOrder of(CaseAction action, long version, @Nullable String station, @Nullable String text) {
        return new CaseOrder(action, version, station == null ? "" : station, checked(action.text(), text));
    }

    private static @Nullable Sensitive<String> checked(CaseAction.Text rule, @Nullable String text) {
        if (rule == CaseAction.Text.NONE || rule == CaseAction.Text.OPTIONAL && (text == null || text.isBlank())) {
            return null;
        }
        Sensitive<String> plain = CitizenText.withPlainLineEnds(text == null ? "" : text);
        CitizenText.fault(plain).ifPresent(fault -> {
            throw new ActRefusedException(
                    switch (fault) {
                        case MISSING -> ActFault.TEXT_MISSING;
                        case TOO_LONG -> ActFault.TEXT_TOO_LONG;
                        case UNREADABLE -> ActFault.TEXT_UNREADABLE;
                    });
        });
        return plain;
    }
}
