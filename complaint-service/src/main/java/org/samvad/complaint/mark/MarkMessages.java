package org.samvad.complaint.mark;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the question whether what could name the writer shall stay; they stand in {@code messages/marks_*.properties}. */
@MessageBundle("marks")
public interface MarkMessages {

    @Message
    String name(PersonalMark mark);

    @Message
    String heading();

    @Message
    String found();

    @Message
    String warning();

    @Message
    String keep();

    @Message
    String keepHint();
}
