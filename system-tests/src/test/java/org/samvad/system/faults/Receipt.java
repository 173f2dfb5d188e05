package org.samvad.system.faults;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the answer 201 promised: a code, and a ticket for a number. */
record Receipt(String code, String contactTicket) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern CODE = Pattern.compile("id=\"code\"[^>]*>([0-9 ]{19})<");
    private static final Pattern TICKET = Pattern.compile("name=\"contactTicket\" value=\"([^\"]+)\"");

    static Receipt ofJson(String body) {
        JsonNode answer = read(body);
        return new Receipt(
                answer.path("trackingCode").asText(),
                answer.path("contactTicket").asText());
    }

    static Receipt ofPage(String page) {
        return new Receipt(first(CODE, page).replace(" ", ""), first(TICKET, page));
    }

    /** The random reference under which the other service knows the entry; the ticket is signed, not secret to its holder. */
    String contactRef() {
        String payload = new String(Base64.getUrlDecoder().decode(contactTicket.split("\\.")[1]));
        return read(payload).path("sub").asText();
    }

    private static String first(Pattern pattern, String page) {
        Matcher found = pattern.matcher(page);
        if (!found.find()) {
            throw new IllegalStateException("the receipt has no " + pattern);
        }
        return found.group(1);
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
