package org.samvad.complaint.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.samvad.kit.time.Hour;
import org.samvad.kit.time.Remembered;

/** The stations, and where codes hang, as far as the events had told two seconds ago or later. */
@ApplicationScoped
public class Directory {

    private static final String STATION_COLUMNS = """
            select s.code, s.name_hi, s.name_en, s.subdivision_code,
                   coalesce(d.name_hi, s.subdivision_code), coalesce(d.name_en, s.subdivision_code),
                   coalesce(d.live_from <= ?, false)
            """;

    private final DataSource database;
    private final InstantSource time;
    private final Remembered<Known> known;

    Directory(DataSource database, InstantSource time) {
        this.database = database;
        this.time = time;
        this.known = new Remembered<>(this::read, time);
    }

    /** The active stations, by subdivision and name. */
    public List<Station> stations() {
        return List.copyOf(known.get().stations().values());
    }

    /** An active station by its code, in any case. */
    public Optional<Station> station(String code) {
        return Optional.ofNullable(known.get().stations().get(code.strip().toUpperCase(Locale.ROOT)));
    }

    /** Where a code hangs. Revoked and replaced codes answer, too: who holds an old poster still has something to say. */
    public Optional<Place> place(String codeId) {
        return Optional.ofNullable(known.get().places().get(ShortCode.normalize(codeId)));
    }

    /** An event has changed something, and that is committed. */
    void forget() {
        known.forget();
    }

    /** Some dozen stations and some hundred codes: read at once, they cost less than one by one with each entry. */
    private record Known(Map<String, Station> stations, Map<String, Place> places) {}

    private Known read() {
        String stations = STATION_COLUMNS + """
                from station s left join subdivision d on d.code = s.subdivision_code
                where s.active
                order by coalesce(d.live_from <= ?, false) desc, d.name_en, s.name_en""";
        String places = STATION_COLUMNS + """
                , q.id, q.placement_hi, q.placement_en
                from qr_code q join station s on s.code = q.station_code
                left join subdivision d on d.code = s.subdivision_code
                where s.active""";
        Map<String, Station> byCode = new LinkedHashMap<>();
        query(stations, Directory::station, today(), today()).forEach(found -> byCode.put(found.code(), found));
        Map<String, Place> byId = new HashMap<>();
        query(places, Directory::place, today()).forEach(found -> byId.put(found.codeId(), found));
        return new Known(byCode, byId);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(time.instant(), Hour.INDIA);
    }

    private static Station station(ResultSet row) throws SQLException {
        var subdivision = new Station.Subdivision(row.getString(4), row.getString(5), row.getString(6));
        return new Station(row.getString(1), row.getString(2), row.getString(3), subdivision, row.getBoolean(7));
    }

    private static Place place(ResultSet row) throws SQLException {
        return new Place(row.getString(8), station(row), row.getString(9), row.getString(10));
    }

    private interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private <T> List<T> query(String sql, RowReader<T> reader, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            for (int index = 0; index < values.length; index++) {
                select.setObject(index + 1, values[index]);
            }
            try (ResultSet rows = select.executeQuery()) {
                List<T> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(reader.read(rows));
                }
                return found;
            }
        } catch (SQLException failed) {
            throw new DirectoryException(failed);
        }
    }
}
