package org.samvad.kit.problem;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.function.Supplier;
import org.samvad.kit.testing.Http;

/** Everything a client can do wrong, and everything that can go wrong behind it, each with a canary in what is sent. */
final class FaultyRequests {

    static final String CANARY = "canary-7731";

    private static final String NOTES = "/sample/notes";
    private static final String NOTE = "/sample/notes/0b5e7a3c-9d42-4f6a-8c1e-2f7d6b9a4e10";

    private FaultyRequests() {}

    /** @param request is made anew for each use */
    record Faulty(String name, Supplier<HttpRequest.Builder> request, int status, String slug) {

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Faulty> all() {
        return List.of(
                json("a field that breaks a constraint", "{'text':'CANARYCANARYCANARY'}", 400, "invalid-request"),
                json("a faulty list item", "{'text':'x','lines':[{'words':'CANARY'}]}", 400, "invalid-request"),
                json(
                        "a faulty map value",
                        "{'text':'x','labels':{'CANARY':{'words':'CANARY'}}}",
                        400,
                        "invalid-request"),
                json("no body", "", 400, "invalid-request"),
                json("JSON that breaks off", "{'text':'CANARY", 400, "unreadable-body"),
                json("JSON with a wrong turn", "{'text':'CANARY' CANARY", 400, "unreadable-body"),
                json("an unknown enum constant", "{'text':'x','colour':'CANARY'}", 400, "unreadable-body"),
                json("a text for a number", "{'text':'x','rating':'CANARY'}", 400, "unreadable-body"),
                json("a broken UUID", "{'text':'x','about':'CANARY'}", 400, "unreadable-body"),
                json("a broken time", "{'text':'x','at':'CANARY'}", 400, "unreadable-body"),
                json("a map value of the wrong type", "{'text':'x','labels':{'CANARY':7}}", 400, "unreadable-body"),
                json("an array for an object", "['CANARY']", 400, "unreadable-body"),
                json("deep nesting", "[".repeat(50_000) + "'CANARY'", 400, "unreadable-body"),
                new Faulty(
                        "broken UTF-8",
                        () -> jsonBytes("{\"text\":\"CANARY é\"}".getBytes(ISO_8859_1)),
                        400,
                        "unreadable-body"),
                new Faulty(
                        "a body that is too large",
                        () -> jsonBytes(CANARY.repeat(7_000).getBytes(UTF_8)),
                        413,
                        "body-too-large"),
                form("an unknown enum constant in a form", "colour=CANARY", 400, "invalid-request"),
                form("a text for a number in a form", "rating=CANARY", 400, "invalid-request"),
                form("a form with a broken escape", "rating=%zzCANARY", 400, "invalid-request"),
                form("a form that is too large", "rating=" + CANARY.repeat(7_000), 413, "body-too-large"),
                new Faulty(
                        "another media type",
                        () -> Http.to(NOTES)
                                .header("Content-Type", "text/" + CANARY)
                                .POST(BodyPublishers.ofString(CANARY)),
                        415,
                        "unsupported-media-type"),
                new Faulty(
                        "a malformed media type",
                        () -> Http.to(NOTES)
                                .header("Content-Type", CANARY + ";;==")
                                .POST(BodyPublishers.ofString(CANARY)),
                        415,
                        "unsupported-media-type"),
                new Faulty(
                        "a header that is no enum constant",
                        () -> Http.to(NOTE).header("X-Colour", CANARY),
                        400,
                        "invalid-request"),
                new Faulty("another method", () -> Http.to(NOTES).DELETE(), 405, "method-not-allowed"),
                new Faulty(
                        "a method nobody knows",
                        () -> Http.to(NOTES).method("CANARY-7731", BodyPublishers.noBody()),
                        405,
                        "method-not-allowed"),
                get("an unknown path", "/CANARY", 404, "not-found"),
                get("an unknown asset", "/assets/CANARY.js", 404, "not-found"),
                get("a path with broken UTF-8", "/%ff%feCANARY", 404, "not-found"),
                get("a path with a zero byte", "/sample/notes/%00CANARY", 404, "not-found"),
                get("a path parameter of the wrong form", "/sample/notes/CANARY", 404, "not-found"),
                get("a query parameter of the wrong form", NOTE + "?page=CANARY", 404, "not-found"),
                get("a refusal of ours", fail("own"), 400, "invalid-request"),
                get("a library's refusal", fail("library"), 422, "invalid-request"),
                get("a library's conflict", fail("conflict"), 409, "conflict"),
                get("an exception nobody expected", fail("runtime"), 500, "internal"),
                get("an error", fail("error"), 500, "internal"),
                get("a number that does not parse", fail("number"), 500, "internal"),
                get("a statement that quotes its value", fail("database"), 500, "internal"),
                get("a page that breaks", "/sample/broken?with=CANARY", 500, "internal"),
                get("an answer that breaks its own constraint", fail("answer"), 500, "internal"),
                get("an exception beside the resources", "/sample/route/runtime?with=CANARY", 500, "internal"));
    }

    private static String fail(String how) {
        return "/sample/notes/fail/" + how + "?with=%27CANARY%27";
    }

    private static Faulty get(String name, String path, int status, String slug) {
        return new Faulty(name, () -> Http.to(withCanary(path)), status, slug);
    }

    private static Faulty form(String name, String body, int status, String slug) {
        return new Faulty(
                name,
                () -> Http.to(NOTES + "/form")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(withCanary(body))),
                status,
                slug);
    }

    private static Faulty json(String name, String body, int status, String slug) {
        return new Faulty(
                name, () -> jsonBytes(withCanary(body).replace('\'', '"').getBytes(UTF_8)), status, slug);
    }

    private static HttpRequest.Builder jsonBytes(byte[] body) {
        return Http.to(NOTES).header("Content-Type", "application/json").POST(BodyPublishers.ofByteArray(body));
    }

    private static String withCanary(String text) {
        return text.replace("CANARY", CANARY);
    }
}
