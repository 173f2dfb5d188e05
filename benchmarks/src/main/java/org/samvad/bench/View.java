package org.samvad.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Base64;
import java.util.List;

/** A page of the console or an answer of the API, as one officer asks for it. */
record View(String name, String token, String path) {

    private static final int TIMES = 100;
    private static final String RARE_STATION =
            "select station_code from complaint_about group by 1 order by count(*), 1 limit 1";
    private static final String SETTLED_CASE =
            "select reference from complaint where state = 'ACTION_TAKEN' order by reference limit 1";

    static List<View> all(BenchStack stack) throws IOException, SQLException {
        String district = Logins.token(stack, "sp.durg");
        String subdivision = Logins.token(stack, "csp.bhilainagar");
        String station = Logins.token(stack, "ti.supela");
        String queue = "/api/v1/cases?limit=25";
        return List.of(
                new View("page of the queue, district", district, "/console/cases"),
                new View("page of the queue, subdivision", subdivision, "/console/cases"),
                new View("page of the queue, station", station, "/console/cases"),
                new View("counts, district", district, "/api/v1/cases/counts"),
                new View("counts, subdivision", subdivision, "/api/v1/cases/counts"),
                new View("queue, district", district, queue),
                new View("queue, subdivision", subdivision, queue),
                new View("queue far behind (closed cases)", district, queue + "&cursor=" + cursor("9999-12-31/S26-G")),
                new View("closed tips", district, queue + "&state=CLOSED&kind=TIP"),
                new View("overdue", district, queue + "&overdue=true"),
                new View("a station with many", district, queue + "&station=BHN-BHN"),
                new View("a station with few", district, queue + "&station=" + text(stack, RARE_STATION)),
                new View("one case, opened", district, "/api/v1/cases/" + text(stack, SETTLED_CASE)));
    }

    Latencies measure(BenchStack stack, Setting setting) throws IOException {
        Latencies latencies = new Latencies();
        int times = setting.amount(TIMES);
        byte[] request = HttpLine.request("GET", path, "", "Authorization", "Bearer " + token);
        try (HttpLine line = new HttpLine(stack.httpPort("complaint"))) {
            for (int time = -times / 4; time < times; time++) {
                long begin = System.nanoTime();
                line.send(request).require(200);
                if (time >= 0) {
                    latencies.record(System.nanoTime() - begin);
                }
            }
        }
        return latencies;
    }

    private static String cursor(String position) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(position.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(BenchStack stack, String sql) throws SQLException {
        try (Connection connection = stack.application("complaint");
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
