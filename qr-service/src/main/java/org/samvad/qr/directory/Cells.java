package org.samvad.qr.directory;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The columns of the directory as a table. The same names stand in files, in the history and in forms. */
final class Cells {

    static final String SUBDIVISION_CODE = "subdivision_code";
    static final String SUBDIVISION_EN = "subdivision_en";
    static final String SUBDIVISION_HI = "subdivision_hi";
    static final String SUBDIVISION_CCTNS = "subdivision_cctns_code";
    static final String LIVE_FROM = "live_from";
    static final String STATION_CODE = "station_code";
    static final String STATION_EN = "station_en";
    static final String STATION_HI = "station_hi";
    static final String STATION_CCTNS = "station_cctns_code";
    static final String TYPE = "type";
    static final String ACTIVITY = "activity";
    static final String LATITUDE = "latitude";
    static final String LONGITUDE = "longitude";

    static final List<String> ALL = List.of(
            SUBDIVISION_CODE,
            SUBDIVISION_EN,
            SUBDIVISION_HI,
            SUBDIVISION_CCTNS,
            LIVE_FROM,
            STATION_CODE,
            STATION_EN,
            STATION_HI,
            STATION_CCTNS,
            TYPE,
            ACTIVITY,
            LATITUDE,
            LONGITUDE);

    /** Without these a file is not about stations. */
    static final List<String> REQUIRED =
            List.of(SUBDIVISION_CODE, SUBDIVISION_EN, SUBDIVISION_HI, STATION_CODE, STATION_EN, STATION_HI, TYPE);

    private Cells() {}

    static Map<String, String> of(SubdivisionDetails subdivision) {
        Map<String, String> cells = new LinkedHashMap<>();
        put(cells, SUBDIVISION_EN, subdivision.name().en());
        put(cells, SUBDIVISION_HI, subdivision.name().hi());
        put(cells, SUBDIVISION_CCTNS, subdivision.cctnsCode());
        put(cells, LIVE_FROM, subdivision.liveFrom());
        return cells;
    }

    static Map<String, String> of(StationDetails station) {
        Map<String, String> cells = new LinkedHashMap<>();
        put(cells, SUBDIVISION_CODE, station.subdivision());
        put(cells, STATION_EN, station.name().en());
        put(cells, STATION_HI, station.name().hi());
        put(cells, STATION_CCTNS, station.cctnsCode());
        put(cells, TYPE, station.type());
        put(cells, ACTIVITY, station.activity());
        Position position = station.position();
        put(cells, LATITUDE, position == null ? null : position.latitude());
        put(cells, LONGITUDE, position == null ? null : position.longitude());
        return cells;
    }

    private static void put(Map<String, String> cells, String column, @Nullable Object value) {
        if (value != null) {
            cells.put(column, value.toString());
        }
    }
}
