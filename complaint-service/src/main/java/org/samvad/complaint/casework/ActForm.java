package org.samvad.complaint.casework;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A form on the case's page.
 *
 * @param text as typed before, when the form comes back
 * @param fault why it comes back
 */
record ActForm(
        CaseAction action,
        String text,
        List<QueueView.StationOption> stations,
        @Nullable ActFault fault) {

    public boolean asksText() {
        return action.text() != CaseAction.Text.NONE;
    }

    public boolean needsText() {
        return action.text() == CaseAction.Text.MANDATORY;
    }

    public boolean asksStation() {
        return action == CaseAction.ASSIGN;
    }

    /** Whether it stands open: the reply always, the others when they come back. */
    public boolean isOpen() {
        return fault != null || action == CaseAction.REPLY;
    }

    public boolean isGrave() {
        return action == CaseAction.REJECT || action == CaseAction.MARK_ABOUT_STAFF;
    }

    public String slug() {
        return action.slug();
    }

    /** Without the text. */
    @Override
    public String toString() {
        return "ActForm[" + action + "]";
    }
}
