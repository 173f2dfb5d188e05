package org.samvad.qr.health;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.samvad.events.value.PublicName;
import org.samvad.kit.time.Hour;
import org.samvad.qr.code.CodeTokens;

/** The posters that should hang: active codes of active stations in subdivisions that are live. */
@ApplicationScoped
public class PosterHealth {

    private static final String STATES = """
            select c.id, s.code, s.name_en, s.name_hi, d.name_en, d.name_hi, c.placement_en, c.placement_hi,
                   k.checked_at, k.condition, usual.scans, usual.first_hour, usual.last_hour,
                   coalesce(lately.scans, 0), coalesce(f.scans, 0), r.id is not null,
                   c.key_id, k.proof, k.latitude, k.longitude, s.latitude, s.longitude, proven.at
            from printed_code c
            join station s on s.code = c.station_code and s.activity = 'ACTIVE'
            join subdivision d on d.code = s.subdivision_code and d.live_from <= ?
            left join lateral (select checked_at, condition, proof, latitude, longitude from poster_check
                where code_id = c.id order by id desc limit 1) k on true
            left join lateral (select max(checked_at) as at from poster_check
                where code_id = c.id and proof = 'SCANNED') proven on true
            left join lateral (select sum(scans) as scans, min(hour) as first_hour, max(hour) as last_hour
                from scan_count where code_id = c.id and hour >=
                    (select max(hour) from scan_count where code_id = c.id) - make_interval(days => ?)) usual on true
            left join lateral (select sum(scans) as scans from scan_count
                where code_id = c.id and hour >= ?) lately on true
            left join lateral (select sum(scans) as scans from forged_scan
                where code_id = c.id and day >= ?) f on true
            left join reprint r on r.code_id = c.id and r.done_at is null
            where c.state = 'ACTIVE' and coalesce(d.code = ?, true)
            order by d.name_en, s.name_en, c.position""";

    /** Before the last scan of a poster: by them its silence is judged, however long ago they were. */
    public static final int USUAL_DAYS = 84;

    private static final int LATELY_DAYS = 28;

    private final DataSource database;
    private final CodeTokens tokens;
    private final HealthSettings settings;
    private final InstantSource time;

    PosterHealth(DataSource database, CodeTokens tokens, HealthSettings settings, InstantSource time) {
        this.database = database;
        this.tokens = tokens;
        this.settings = settings;
        this.time = time;
    }

    /**
     * The suspicious ones first, then those that are due for a check.
     *
     * @param subdivision whose, or null for those of the whole district
     */
    public List<PosterState> posters(@Nullable String subdivision) throws SQLException {
        Instant now = time.instant();
        LocalDate today = LocalDate.ofInstant(now, Hour.INDIA);
        List<PosterState> states = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(STATES)) {
            select.setObject(1, today);
            select.setInt(2, USUAL_DAYS);
            select.setObject(3, before(now, LATELY_DAYS));
            select.setObject(4, today.minusDays(LATELY_DAYS));
            select.setString(5, subdivision);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    states.add(state(rows, now, today));
                }
            }
        }
        states.sort(Comparator.comparing(PosterState::isSuspicious)
                .thenComparing(PosterState::overdue)
                .reversed());
        return states;
    }

    /** Forged tokens of the last {@value #LATELY_DAYS} days that named no code of ours. */
    public long forgedElsewhere() throws SQLException {
        LocalDate today = LocalDate.ofInstant(time.instant(), Hour.INDIA);
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select coalesce(sum(scans), 0) from forged_scan where code_id = '' and day >= ?")) {
            select.setObject(1, today.minusDays(LATELY_DAYS));
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private PosterState state(ResultSet row, Instant now, LocalDate today) throws SQLException {
        LocalDate lastCheck = day(row, 9);
        LocalDate lastProven = day(row, 23);
        String condition = row.getString(10);
        return new PosterState(
                row.getString(1),
                row.getString(2),
                new PublicName(row.getString(3), row.getString(4)),
                new PublicName(row.getString(5), row.getString(6)),
                new PublicName(row.getString(7), row.getString(8)),
                row.getLong(14),
                lastCheck,
                condition == null ? null : PosterCondition.valueOf(condition),
                lastProven == null || lastProven.isBefore(today.minusDays(settings.checkEveryDays())),
                isSilent(row, now),
                row.getLong(15),
                row.getBoolean(16),
                !tokens.holds(row.getString(17)),
                PosterReading.Proof.TYPED.name().equals(row.getString(18)),
                distance(row));
    }

    private static @Nullable Long distance(ResultSet row) throws SQLException {
        BigDecimal checked = row.getBigDecimal(19);
        BigDecimal station = row.getBigDecimal(21);
        return checked == null || station == null
                ? null
                : Distance.between(checked, row.getBigDecimal(20), station, row.getBigDecimal(22));
    }

    private static @Nullable LocalDate day(ResultSet row, int column) throws SQLException {
        Instant found = instant(row, column);
        return found == null ? null : LocalDate.ofInstant(found, Hour.INDIA);
    }

    private boolean isSilent(ResultSet row, Instant now) throws SQLException {
        Instant first = instant(row, 12);
        Instant last = instant(row, 13);
        return first != null
                && last != null
                && new Silence(row.getLong(11), first, last).missed(now) >= settings.silentAfterScans();
    }

    private static OffsetDateTime before(Instant now, int days) {
        return now.minus(Duration.ofDays(days)).atOffset(ZoneOffset.UTC);
    }

    private static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
        OffsetDateTime found = row.getObject(column, OffsetDateTime.class);
        return found == null ? null : found.toInstant();
    }
}
