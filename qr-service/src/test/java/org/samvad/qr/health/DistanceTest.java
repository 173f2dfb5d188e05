package org.samvad.qr.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DistanceTest {

    /** A degree is 111 km to the north, and at 21 degrees 104 km to the east. */
    @ParameterizedTest
    @CsvSource({
        "21.190, 81.350, 21.190, 81.350, 100",
        "21.194, 81.350, 21.19380, 81.35090, 100",
        "21.190, 81.350, 22.190, 81.350, 111200",
        "21.000, 81.350, 21.000, 80.350, 103800",
        "21.190, 81.350, 21.200, 81.360, 1500"
    })
    void distanceIsInStepsOfAHundredMetres(
            BigDecimal latitude,
            BigDecimal longitude,
            BigDecimal otherLatitude,
            BigDecimal otherLongitude,
            long metres) {
        assertThat(Distance.between(latitude, longitude, otherLatitude, otherLongitude))
                .isEqualTo(metres);
    }
}
