package org.samvad.complaint.casework;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.samvad.complaint.complaint.CaseState;
import org.samvad.complaint.complaint.ComplaintKind;
import org.samvad.complaint.complaint.EntryKind;
import org.samvad.complaint.complaint.Outcome;
import org.samvad.complaint.complaint.Rank;

/** The words of the officers' pages; they stand in {@code messages/cases_*.properties}. Read each aloud before you change it. */
@MessageBundle("cases")
public interface CaseMessages {

    @Message
    String queueTitle();

    @Message
    String queueEmpty();

    @Message
    String queueNext();

    @Message
    String figureOverdue();

    @Message
    String filter();

    @Message
    String filterState();

    @Message
    String filterKind();

    @Message
    String filterStation();

    @Message
    String filterAny();

    @Message
    String filterOverdue();

    @Message
    String filterShow();

    @Message
    String filterClear();

    @Message
    String columnCase();

    @Message
    String columnAbout();

    @Message
    String columnAssigned();

    @Message
    String columnState();

    @Message
    String columnFiled();

    @Message
    String columnDue();

    @Message
    String noStation();

    @Message
    String aboutStaff();

    @Message
    String weekFrom(String day);

    @Message
    String dueToday();

    @Message
    String overdue();

    @Message
    String rankName();

    @Message
    String category();

    @Message
    String language();

    @Message
    String languageHindi();

    @Message
    String languageEnglish();

    @Message
    String languageChhattisgarhi();

    @Message
    String scanned();

    @Message
    String barred();

    @Message
    String rating();

    @Message
    String satisfaction();

    @Message
    String outcomeName();

    @Message
    String ofFive(int points);

    @Message
    String firstText();

    @Message
    String textDestroyed();

    @Message
    String photoNumber(int number);

    @Message
    String voiceNoteNumber(int number);

    @Message
    String conversation();

    @Message
    String conversationEmpty();

    @Message
    String noteTag();

    @Message
    String acts();

    @Message
    String actsNone();

    @Message
    String station();

    @Message
    String stationChoose();

    @Message
    String text();

    @Message
    String reason();

    @Message
    String notDone();

    @Message
    String youWrote();

    @Message
    String backToQueue();

    @Message
    String state(CaseState state);

    @Message
    String kind(ComplaintKind kind);

    @Message
    String rank(Rank rank);

    @Message
    String outcome(Outcome outcome);

    @Message
    String step(EntryKind kind);

    @Message
    String actionTitle(CaseAction action);

    @Message
    String actionHint(CaseAction action);

    @Message
    String actionDone(CaseAction action);

    @Message
    String fault(ActFault fault);
}
