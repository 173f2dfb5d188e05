package org.samvad.system.canary;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.samvad.system.canary.Canary.Kind;
import org.samvad.system.canary.Traffic.Answer;

/** Everything typed into the wrong place, as people, broken programs and attackers do; each place with its own canary. */
final class BadInputs {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String JSON = "application/json";
    private static final List<String> JSON_PATHS = List.of(
            "/api/v1/complaints",
            "/api/v1/tracking/sessions",
            "/api/v1/tracking/messages",
            "/api/v1/tracking/feedback",
            "/api/v1/auth/tokens",
            "/api/v1/contacts",
            "/api/v1/qr-codes",
            "/api/v1/cases/S-1/reply");
    private static final List<String> FORM_PATHS = List.of(
            "/report",
            "/receipt",
            "/track",
            "/track/case",
            "/track/case/message",
            "/contact",
            "/contact/withdraw",
            "/console/login");
    private static final List<String> FIELDS = List.of(
            "text",
            "kind",
            "category",
            "codeId",
            "stationCode",
            "aboutStaff",
            "aboutStationCodes",
            "language",
            "rating",
            "trackingCode",
            "contactTicket",
            "phone",
            "username",
            "password",
            "placement",
            "version",
            "key",
            "station",
            "about",
            "next",
            "draft",
            "lang");

    final List<Canary> canaries = new ArrayList<>();

    private final Traffic traffic;

    BadInputs(Traffic traffic) {
        this.traffic = traffic;
    }

    /** @param origin the gateway, or a service that somebody inside the house reaches directly */
    void send(String origin, String staffToken) {
        inBodies(origin);
        inForms(origin);
        inPathsAndQueries(origin, staffToken);
        inHeaders(origin);
        inBrokenRequests(origin);
    }

    /** The same while the database is away: nothing of it may end in the log of an error. */
    void sendDuringOutage(String origin) {
        String entry =
                "{\"kind\":\"TIP\",\"category\":\"SAND\",\"language\":\"hi\",\"stationCode\":\"BHN-SUP\",\"text\":\""
                        + canary("text during outage") + "\"}";
        assertThat(json(origin + "/api/v1/complaints", entry).status()).isEqualTo(503);
        json(origin + "/api/v1/complaints", entry, "Idempotency-Key", "0b5e7a3c-9d42-4f6a-8c1e-2f7d6b9a4e10");
        form(
                origin + "/report",
                "kind=TIP&category-TIP=SAND&station=BHN-SUP&about=BHN-SUP&text=" + canary("form during outage"));
        json(
                origin + "/api/v1/auth/tokens",
                "{\"username\":\"" + canary("user during outage") + "\",\"password\":\""
                        + canary("password during outage") + "\"}");
        form(origin + "/track", "trackingCode=1234567890123456&draft=" + canary("draft during outage"));
        json(
                origin + "/api/v1/contacts",
                "{\"contactTicket\":\"" + canary("ticket during outage") + "\",\"phone\":\"9000000000\"}");
        traffic.get(origin + "/s/" + canary("scan during outage"));
        traffic.get(origin + "/report?code=" + canary("code during outage"));
    }

    private void inBodies(String origin) {
        for (String path : JSON_PATHS) {
            String url = origin + path;
            json(url, "{\"text\":\"" + canary("broken json"));
            json(url, "{\"text\":" + canary("bare word") + "}");
            json(url, "{\"text\":\"" + canary("lone surrogate") + "\\ud800\",\"trackingCode\":\"\\udc00\"}");
            json(url, "{\"text\":\"" + canary("null character") + "\\u0000\"}");
            json(url, "{\"" + canary("unknown field") + "\":\"" + canary("unknown value") + "\"}");
            json(url, "[\"" + canary("array") + "\"]");
            for (String field : FIELDS) {
                String wrong = canary("in " + field);
                json(url, "{\"" + field + "\":\"" + wrong + "\"}");
                json(url, "{\"" + field + "\":{\"x\":\"" + wrong + "\"}}");
                json(url, "{\"" + field + "\":[\"" + wrong + "\"]}");
            }
            traffic.postRaw(
                    url, JSON, ("{\"text\":\"" + canary("latin") + "é\"}").getBytes(StandardCharsets.ISO_8859_1));
            traffic.postRaw(url, "text/plain", canary("plain").getBytes(StandardCharsets.UTF_8));
        }
        String word = canary("too long");
        json(
                origin + "/api/v1/complaints",
                "{\"kind\":\"TIP\",\"category\":\"SAND\",\"language\":\"hi\",\"stationCode\":\"BHN-SUP\",\"text\":\""
                        + word.repeat(400) + "\"}");
        json(
                origin + "/api/v1/contacts",
                "{\"contactTicket\":\"" + canary("far too long").repeat(5_000) + "\"}");
    }

    private void inForms(String origin) {
        for (String path : FORM_PATHS) {
            String url = origin + path;
            for (String field : FIELDS) {
                form(url, field + "=" + canary("form " + field));
            }
            form(url, "text=%ZZ" + canary("percent"));
            form(url, "text=%FF%FE" + canary("not utf"));
            form(url, "text=a%00" + canary("form null") + "&kind=TIP&category-TIP=SAND&station=BHN-SUP");
            form(url, canary("form name") + "=1");
            traffic.postRaw(
                    url,
                    "multipart/form-data; boundary=" + canary("boundary"),
                    ("--x\r\nContent-Disposition: form-data; name=\"" + canary("part") + "\"\r\n\r\n")
                            .getBytes(StandardCharsets.UTF_8));
        }
    }

    private void inPathsAndQueries(String origin, String staffToken) {
        for (String prefix : List.of(
                "/",
                "/s/",
                "/track/",
                "/report/",
                "/contact/",
                "/console/",
                "/console/cases/",
                "/console/qr/codes/",
                "/assets/",
                "/api/v1/",
                "/api/v1/cases/",
                "/api/v1/tracking/",
                "/api/v1/qr-codes/",
                "/api/v1/notifications/",
                "/q/")) {
            String url = origin + prefix + canary("path");
            traffic.get(url);
            traffic.get(url, "Accept", "text/html");
            traffic.get(url, "Authorization", "Bearer " + staffToken);
            traffic.postRaw(url, JSON, "{}".getBytes(StandardCharsets.UTF_8), "Authorization", "Bearer " + staffToken);
        }
        for (String path : List.of(
                "/",
                "/report",
                "/track",
                "/track/case",
                "/contact",
                "/console/login",
                "/console/cases",
                "/s/x",
                "/api/v1/cases",
                "/api/v1/audit",
                "/api/v1/stations",
                "/api/v1/notifications",
                "/api/v1/qr-codes")) {
            String word = canary("query");
            String query = "?lang=" + word + "&code=" + word + "&station=" + word + "&cursor=" + word + "&state=" + word
                    + "&limit=" + word + "&next=" + word + "&" + word + "=1";
            traffic.get(origin + path + query);
            traffic.get(origin + path + query, "Accept", "text/html", "Authorization", "Bearer " + staffToken);
        }
    }

    private void inHeaders(String origin) {
        for (String path : List.of("/", "/api/v1/tracking", "/api/v1/cases", "/console/cases", "/contact", "/s/x")) {
            for (String header : List.of(
                    "Authorization",
                    "Accept",
                    "Accept-Language",
                    "Cookie",
                    "Idempotency-Key",
                    "Referer",
                    "Origin",
                    "X-Forwarded-Proto",
                    "X-Forwarded-Prefix",
                    "X-Request-Id",
                    "traceparent",
                    "If-None-Match",
                    "Range")) {
                traffic.get(origin + path, header, canary("header " + header.replaceAll("[^A-Za-z]", "")));
            }
            traffic.get(origin + path, "Authorization", "Bearer " + canary("bearer"));
            traffic.get(origin + path, "Authorization", "Bearer eyJhbGciOiJFUzI1NiJ9." + canary("token") + ".x");
            traffic.get(origin + path, "Cookie", "__Secure-samvad-staff=" + canary("staff cookie"));
            traffic.get(origin + path, "Cookie", "__Secure-samvad-track=" + canary("track cookie"));
        }
        String entry = "{\"text\":\"x\"}";
        json(origin + "/api/v1/complaints", entry, "Idempotency-Key", canary("key"));
        traffic.postRaw(
                origin + "/api/v1/complaints", "application/" + canary("type"), entry.getBytes(StandardCharsets.UTF_8));
    }

    private void inBrokenRequests(String origin) {
        URI address = URI.create(origin);
        String end = "\r\nHost: x\r\nConnection: close\r\n\r\n";
        traffic.raw(address, "GET /" + canary("raw version") + " HTTP/9.9" + end);
        traffic.raw(address, canary("raw method") + " / HTTP/1.1" + end);
        traffic.raw(address, "GET /%ZZ" + canary("raw percent") + " HTTP/1.1" + end);
        traffic.raw(address, "GET /../" + canary("raw dots") + " HTTP/1.1" + end);
        traffic.raw(address, "GET / HTTP/1.1\r\n" + canary("raw header") + end);
        traffic.raw(
                address,
                "POST /report HTTP/1.1\r\nHost: x\r\nContent-Type: " + FORM + "\r\nContent-Length: 900\r\n\r\ntext="
                        + canary("raw cut"));
        traffic.raw(
                address,
                "POST /api/v1/complaints HTTP/1.1\r\nHost: x\r\nContent-Type: " + JSON
                        + "\r\nTransfer-Encoding: chunked\r\n\r\nZZ\r\n" + canary("raw chunk"));
        traffic.raw(address, "GET /?" + canary("raw long").repeat(2_000) + " HTTP/1.1" + end);
    }

    private Answer json(String url, String body, String... headers) {
        return traffic.postRaw(url, JSON, body.getBytes(StandardCharsets.UTF_8), headers);
    }

    private Answer form(String url, String body) {
        return traffic.postRaw(url, FORM, body.getBytes(StandardCharsets.UTF_8), "Accept", "text/html");
    }

    private String canary(String name) {
        Canary canary = Canary.made(Kind.BAD_INPUT, name);
        canaries.add(canary);
        return canary.value();
    }
}
