package org.samvad.system.canary;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.samvad.system.canary.Traffic.Answer;

/**
 * A case that takes every turn there is: given to the station and handed back, rejected and appealed, settled and not
 * accepted, settled again and closed; its number is withdrawn and another one left. Each with words of its own.
 */
final class LongLife {

    private static final Pattern TICKET = Pattern.compile("name=\"contactTicket\" value=\"([^\"]+)\"");

    private final Steps steps;
    private final Traffic traffic;
    private final String origin;

    LongLife(Steps steps) {
        this.steps = steps;
        this.traffic = steps.traffic();
        this.origin = steps.origin();
    }

    void live() {
        String words = steps.text("text of a long case");
        Answer filed = traffic.post(
                origin + "/api/v1/complaints",
                Map.of(
                        "stationCode", "BHN-SUP",
                        "kind", "SUGGESTION",
                        "category", "PATROL",
                        "language", "en",
                        "text", "More patrols " + words));
        assertThat(filed.status()).as(filed.body()).isEqualTo(201);
        String code = filed.text("trackingCode");
        steps.code(code);
        steps.upload(filed.text("uploadTicket"), ".wav", Recording.wav(steps.text("hidden in a recording")));
        String number = leaveNumber(filed.text("contactTicket"));

        String reviewer = steps.signIn("csp.bhilainagar");
        String station = steps.signIn("ti.supela");
        String district = steps.signIn("sp.durg");
        String reference = reference(reviewer, words);
        String path = origin + "/api/v1/cases/" + reference;
        act(path, reviewer, "assign", Map.of("station", "BHN-SUP"));
        act(path, station, "return", Map.of("reason", steps.text("reason of a station")));
        act(path, reviewer, "reject", text("rejection"));
        steps.awaitMessages(number, 2);

        String session = steps.session(code);
        changeNumber(code, number);
        citizen(session, "appeal", text("appeal"));
        act(path, district, "resolve", text("first outcome"));
        citizen(session, "feedback", feedback("NOT_SOLVED", 1, "LOOK_AGAIN", "why it is not solved"));
        act(path, district, "resolve", text("second outcome"));
        citizen(session, "feedback", feedback("PARTLY", 3, "CLOSE", "last word"));
        read("/api/v1/audit", district);
        read("/api/v1/cases?state=CLOSED", district);
        read("/api/v1/notifications", steps.signIn("operator"));
        look(
                steps.enterConsole("sp.durg"),
                "/console/cases/" + reference,
                "/console/cases?state=CLOSED",
                "/console/audit");
        look(steps.enterConsole("operator"), "/console/notifications");
    }

    /** The same as staff see it, in pages. */
    private void look(String cookie, String... pages) {
        for (String page : pages) {
            Answer shown = traffic.get(origin + page, "Cookie", cookie, "Accept", "text/html");
            assertThat(shown.status()).as(page).isEqualTo(200);
        }
    }

    private void read(String list, String officer) {
        assertThat(traffic.get(origin + list, Steps.bearer(officer)).status())
                .as(list)
                .isEqualTo(200);
    }

    private String leaveNumber(String ticket) {
        steps.secret("contact ticket of a long case", ticket);
        String number = "96" + Canary.randomDigits(8);
        steps.number(number);
        Map<String, ?> contact = Map.of("contactTicket", ticket, "phone", number, "language", "en");
        assertThat(traffic.post(origin + "/api/v1/contacts", contact).status()).isEqualTo(204);
        steps.awaitMessages(number, 1);
        return number;
    }

    /** By the pages, whose two forms hold the tickets for it. */
    private void changeNumber(String code, String old) {
        String cookie = steps.form("/track", Map.of("trackingCode", code)).cookie();
        steps.secret("tracking cookie", cookie);
        String page = traffic.get(origin + "/track/case", "Cookie", cookie).body();
        List<String> tickets =
                TICKET.matcher(page).results().map(match -> match.group(1)).toList();
        assertThat(tickets).hasSize(2);
        tickets.forEach(ticket -> steps.secret("ticket on the page of a case", ticket));
        Map<String, String> contact = new HashMap<>(Map.of("contactTicket", tickets.getFirst(), "language", "en"));
        assertThat(steps.form("/contact/withdraw", contact).status()).isEqualTo(200);
        String number = "95" + Canary.randomDigits(8);
        steps.number(number);
        contact.put("contactTicket", tickets.getLast());
        contact.put("phone", number);
        assertThat(steps.form("/contact", contact).status()).isEqualTo(200);
        assertThat(number).isNotEqualTo(old);
    }

    private String reference(String officer, String words) {
        JsonNode queue = traffic.get(origin + "/api/v1/cases?state=RECEIVED&kind=SUGGESTION", Steps.bearer(officer))
                .json();
        assertThat(queue.path("items")).hasSize(1);
        String reference = queue.path("items").path(0).path("reference").asText();
        Answer file = traffic.get(origin + "/api/v1/cases/" + reference, Steps.bearer(officer));
        assertThat(file.body()).contains(words);
        return reference;
    }

    private void act(String path, String officer, String action, Map<String, String> fields) {
        Map<String, Object> body = new HashMap<>(fields);
        body.put(
                "version",
                traffic.get(path, Steps.bearer(officer)).json().path("version").asLong());
        Answer done = traffic.post(path + "/" + action, body, Steps.bearer(officer));
        assertThat(done.status()).as(action + " " + done.body()).isEqualTo(200);
    }

    private void citizen(String session, String what, Map<String, ?> body) {
        Answer done = traffic.post(origin + "/api/v1/tracking/" + what, body, Steps.bearer(session));
        assertThat(done.status()).as(what + " " + done.body()).isEqualTo(200);
    }

    private Map<String, String> text(String name) {
        return Map.of("text", "Seen " + steps.text(name));
    }

    private Map<String, ?> feedback(String solved, int rating, String wish, String comment) {
        return Map.of("solved", solved, "rating", rating, "wish", wish, "comment", steps.text(comment));
    }
}
