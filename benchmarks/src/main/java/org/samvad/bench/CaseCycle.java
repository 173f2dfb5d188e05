package org.samvad.bench;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Base64;
import java.util.SplittableRandom;
import java.util.UUID;

/** One entry from the citizen's form to the answer, and a look at what else lies there: create, assign, resolve, search. */
final class CaseCycle implements Clients.Client {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String REFERENCE = "select reference, version from complaint where id = ?";

    private final HttpLine line;
    private final String token;
    private final Connection connection;
    private final PreparedStatement reference;
    private final SplittableRandom random;

    CaseCycle(BenchStack stack, String token, int number) throws IOException, SQLException {
        this.line = new HttpLine(stack.httpPort("complaint"));
        this.token = token;
        this.connection = stack.application("complaint");
        this.reference = connection.prepareStatement(REFERENCE);
        this.random = new SplittableRandom(number);
    }

    @Override
    public void once() throws Exception {
        String station = Entries.one(Entries.STATIONS, random);
        String filing = Entries.body(random).replace("\"aboutStaff\":true", "\"aboutStaff\":false");
        String receipt = line.send(HttpLine.request("POST", "/api/v1/complaints", filing))
                .require(201)
                .body();
        reference.setObject(1, complaintOf(Entries.field(receipt, "uploadTicket")));
        String path;
        long version;
        try (ResultSet row = reference.executeQuery()) {
            row.next();
            path = "/api/v1/cases/" + row.getString(1);
            version = row.getLong(2);
        }
        version = act(path + "/assign", "{\"version\":" + version + ",\"station\":\"" + station + "\"}");
        act(path + "/resolve", "{\"version\":" + version + ",\"text\":\"" + Entries.text(random) + "\"}");
        get("/api/v1/cases?state=ASSIGNED&station=" + station + "&limit=25");
    }

    private long act(String path, String body) throws IOException {
        String answer = line.send(HttpLine.request("POST", path, body, "Authorization", "Bearer " + token))
                .require(200)
                .body();
        return JSON.readTree(answer).path("version").asLong();
    }

    private void get(String path) throws IOException {
        line.send(HttpLine.request("GET", path, "", "Authorization", "Bearer " + token))
                .require(200);
    }

    /** The officers' reference is told to no citizen: the benchmark finds it by the id in the receipt's upload ticket. */
    private static UUID complaintOf(String ticket) throws IOException {
        byte[] claims = Base64.getUrlDecoder().decode(ticket.split("\\.")[1]);
        return UUID.fromString(Entries.field(new String(claims, StandardCharsets.UTF_8), "sub"));
    }

    @Override
    public void close() throws IOException, SQLException {
        line.close();
        connection.close();
    }
}
