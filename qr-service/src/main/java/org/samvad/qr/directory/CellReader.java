package org.samvad.qr.directory;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.samvad.events.directory.Activity;
import org.samvad.events.directory.StationType;
import org.samvad.events.value.StationCode;
import org.samvad.events.value.SubdivisionCode;

/** Makes details out of cells, of a file or a form, and collects what is wrong with them. */
final class CellReader {

    private static final int LONGEST_NAME = 80;

    private final long line;
    private final Map<String, String> cells;
    private final List<RowError> errors = new ArrayList<>();

    CellReader(long line, Map<String, String> cells) {
        this.line = line;
        this.cells = cells;
    }

    List<RowError> errors() {
        return errors;
    }

    void report(String column, Fault fault) {
        errors.add(new RowError(line, column, fault));
    }

    String cell(String column) {
        return cells.getOrDefault(column, "").strip();
    }

    @Nullable SubdivisionCode subdivisionCode() {
        return read(Cells.SUBDIVISION_CODE, Fault.SUBDIVISION_CODE, SubdivisionCode::new);
    }

    @Nullable StationCode stationCode() {
        return read(Cells.STATION_CODE, Fault.STATION_CODE, StationCode::new);
    }

    /** Null if anything in it is wrong. */
    @Nullable SubdivisionDetails subdivision() {
        int before = errors.size();
        NameFields name = name(Cells.SUBDIVISION_EN, Cells.SUBDIVISION_HI);
        LocalDate liveFrom =
                cell(Cells.LIVE_FROM).isEmpty() ? null : read(Cells.LIVE_FROM, Fault.DATE, CellReader::day);
        String cctns = cctns(Cells.SUBDIVISION_CCTNS);
        return errors.size() > before ? null : new SubdivisionDetails(name, liveFrom, cctns).tidy();
    }

    /** Null if anything in it is wrong. */
    @Nullable StationDetails station(String subdivision) {
        int before = errors.size();
        NameFields name = name(Cells.STATION_EN, Cells.STATION_HI);
        StationType type = read(Cells.TYPE, Fault.TYPE, cell -> StationType.valueOf(upper(cell)));
        Activity activity = cell(Cells.ACTIVITY).isEmpty()
                ? Activity.ACTIVE
                : read(Cells.ACTIVITY, Fault.ACTIVITY, cell -> Activity.valueOf(upper(cell)));
        String cctns = cctns(Cells.STATION_CCTNS);
        Position position = position();
        return errors.size() > before || type == null || activity == null
                ? null
                : new StationDetails(subdivision, name, type, activity, cctns, position).tidy();
    }

    private NameFields name(String en, String hi) {
        for (String column : List.of(en, hi)) {
            if (!PrintableText.isLine(cell(column), LONGEST_NAME)) {
                report(column, Fault.NAME);
            }
        }
        return new NameFields(cell(en), cell(hi));
    }

    private @Nullable String cctns(String column) {
        return cell(column).isEmpty() ? null : read(column, Fault.CCTNS_CODE, CellReader::cctnsCode);
    }

    private @Nullable Position position() {
        if (cell(Cells.LATITUDE).isEmpty() && cell(Cells.LONGITUDE).isEmpty()) {
            return null;
        }
        return read(Cells.LATITUDE, Fault.POSITION, north -> Position.in(north, cell(Cells.LONGITUDE)));
    }

    private <T> @Nullable T read(String column, Fault fault, Function<String, T> form) {
        try {
            return form.apply(cell(column));
        } catch (IllegalArgumentException | DateTimeParseException wrong) {
            report(column, fault);
            return null;
        }
    }

    /** As ISO has it, or as an office program in India writes it: 23-11-2026, 23/11/2026. */
    private static LocalDate day(String cell) {
        String[] part = cell.split("[-/.]");
        if (part.length == 3 && part[2].length() == 4) {
            return LocalDate.parse(
                    "%4s-%2s-%2s".formatted(part[2], part[1], part[0]).replace(' ', '0'));
        }
        return LocalDate.parse(cell);
    }

    private static String cctnsCode(String cell) {
        if (!cell.matches(StationDetails.CCTNS_CODE)) {
            throw new IllegalArgumentException("no CCTNS code");
        }
        return cell;
    }

    private static String upper(String cell) {
        return cell.toUpperCase(Locale.ROOT);
    }
}
