package org.samvad.qr.health;

import java.math.BigDecimal;

/** How far an officer's phone was from the station, as far as rounded positions tell. */
final class Distance {

    private static final double METRES_OF_A_DEGREE = 111_195;

    /** A check keeps three decimals of a degree: less would be made up. */
    private static final int STEP = 100;

    private Distance() {}

    /**
     * In metres, at least 100 and in steps of 100. Flat, which within a district is exact enough.
     *
     * @param latitude of the one, in degrees, as are the others
     */
    static long between(
            BigDecimal latitude, BigDecimal longitude, BigDecimal otherLatitude, BigDecimal otherLongitude) {
        double north = latitude.subtract(otherLatitude).doubleValue() * METRES_OF_A_DEGREE;
        double east = longitude.subtract(otherLongitude).doubleValue()
                * METRES_OF_A_DEGREE
                * Math.cos(Math.toRadians(latitude.doubleValue()));
        return Math.max(1, Math.round(Math.hypot(north, east) / STEP)) * STEP;
    }
}
