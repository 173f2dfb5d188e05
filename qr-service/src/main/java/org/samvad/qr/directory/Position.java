package org.samvad.qr.directory;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Where an office lies, in degrees north and east; inside India. Five decimals are about a metre. */
public record Position(
        @NotNull @DecimalMin("6") @DecimalMax("38") BigDecimal latitude,
        @NotNull @DecimalMin("68") @DecimalMax("98") BigDecimal longitude) {

    private static final int DECIMALS = 5;

    private static final int LONGEST_NUMBER = 20;

    /** @throws IllegalArgumentException if these are no numbers, or lie outside India */
    public static Position in(String latitude, String longitude) {
        Position position = new Position(degrees(latitude), degrees(longitude));
        if (!between(position.latitude, 6, 38) || !between(position.longitude, 68, 98)) {
            throw new IllegalArgumentException("outside India");
        }
        return position;
    }

    private static BigDecimal degrees(String number) {
        if (number.length() > LONGEST_NUMBER) {
            throw new IllegalArgumentException("not a number of degrees");
        }
        return new BigDecimal(number);
    }

    private static boolean between(BigDecimal degrees, int lowest, int highest) {
        return degrees.compareTo(BigDecimal.valueOf(lowest)) >= 0
                && degrees.compareTo(BigDecimal.valueOf(highest)) <= 0;
    }

    Position tidy() {
        return new Position(tidy(latitude), tidy(longitude));
    }

    private static BigDecimal tidy(BigDecimal degrees) {
        return degrees.setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
