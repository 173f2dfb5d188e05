package org.samvad.system;

import java.net.URI;
import java.sql.SQLException;
import java.util.Map;

/**
 * Posters whose scan doesn't end on the form, as paths.
 *
 * @param early of a subdivision that has no first day yet
 * @param replaced its code was rotated
 * @param revoked torn off
 * @param closed its station takes no entries any more
 * @param unknown signed by us, but the database was restored from before
 */
record DeadPosters(String early, String replaced, String revoked, String closed, String unknown) {

    private static final String CODES = "/api/v1/qr-codes";
    private static final String CLOSED_STATION = "DST-OLD";
    private static final String FORGET = """
            with history as (delete from code_change where code_id = '%1$s'),
                 code as (delete from printed_code where id = '%1$s' returning 1)
            select count(*) from code""";

    private record Poster(String code, String path) {}

    static DeadPosters hang(Api api, Stores stores) throws SQLException {
        String[] admin = api.as("qr.admin");
        Poster replaced = poster(api, admin, "BHN-SUP");
        change(api.post(CODES + "/" + replaced.code() + "/rotate", Map.of(), admin));
        Poster revoked = poster(api, admin, "BHN-SUP");
        change(api.post(CODES + "/" + revoked.code() + "/revoke", Map.of("reason", "torn off"), admin));
        set(api, admin, "ACTIVE");
        Poster closed = poster(api, admin, CLOSED_STATION);
        set(api, admin, "INACTIVE");
        Poster unknown = poster(api, admin, "BHN-SUP");
        if (stores.number("qr", FORGET.formatted(unknown.code())) != 1) {
            throw new AssertionError("the code is still there");
        }
        return new DeadPosters(
                poster(api, admin, "PTN-PTN").path(), replaced.path(), revoked.path(), closed.path(), unknown.path());
    }

    private static Poster poster(Api api, String[] admin, String station) {
        Map<String, ?> place = Map.of("stationCode", station, "placement", Map.of("code", "GATE"));
        Api.Answer code = change(api.post(CODES, place, admin));
        return new Poster(code.text("codeId"), URI.create(code.text("url")).getPath());
    }

    private static void set(Api api, String[] admin, String activity) {
        Map<String, ?> name = Map.of("en", "Old outpost", "hi", "पुरानी चौकी");
        change(api.put(
                "/api/v1/stations/" + CLOSED_STATION,
                Map.of("subdivision", "DST", "name", name, "type", "OUTPOST", "activity", activity),
                admin));
    }

    private static Api.Answer change(Api.Answer answer) {
        if (answer.status() / 100 != 2) {
            throw new AssertionError("answered with " + answer.status() + ": " + answer.body());
        }
        return answer;
    }
}
