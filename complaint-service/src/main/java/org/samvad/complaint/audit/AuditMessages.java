package org.samvad.complaint.audit;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page that shows the audit log; they stand in {@code messages/audit_*.properties}. */
@MessageBundle("audit")
public interface AuditMessages {

    @Message
    String introduction();

    @Message
    String when();

    @Message
    String actor();

    @Message
    String action();

    @Message
    String subject();

    @Message
    String detail();

    @Message
    String sequence();

    @Message
    String empty();

    @Message
    String older();

    @Message
    String ofCase();

    @Message
    String show();

    @Message
    String verify();

    @Message
    String intact(long rows);

    @Message
    String broken(long sequence);

    @Message
    String actionName(AuditAction action);
}
