package org.samvad.notification.contact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samvad.kit.secret.Sensitive;

class PhoneReaderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9826012345",
                "+919826012345",
                "+91 98260 12345",
                "09826012345",
                "0 98260-12345",
                "91 9826012345",
                "919826012345",
                "0091 98260 12345",
                " 98260 12345 ",
                "९८२६० १२३४५",
                "+९१ ९८२६०१२३४५",
                "৯৮২৬০১২৩৪৫",
                "(98260) 12345"
            })
    void anIndianMobileNumberIsReadHoweverItIsWritten(String typed) {
        assertThat(PhoneReader.read(typed)).isEqualTo(new TypedPhone.Mobile(Sensitive.of("+919826012345")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"6264012345", "7000123456", "8871234567", "9300012345"})
    void everyMobileSeriesIsTaken(String typed) {
        assertThat(PhoneReader.read(typed)).isInstanceOf(TypedPhone.Mobile.class);
    }

    @ParameterizedTest
    @CsvSource({
        "982601234, TOO_SHORT",
        "98260, TOO_SHORT",
        "'', MISSING",
        "'   ', MISSING",
        "98260123456, TOO_LONG",
        "+919826012345678, TOO_LONG",
        "98260abcde, LETTERS",
        "नंबर, LETTERS",
        "0788 2320000, LANDLINE",
        "07882320000, LANDLINE",
        "011 23456789, LANDLINE",
        "+91 22 2266 1234, LANDLINE",
        "+1 202 555 0123, FOREIGN",
        "+977 9841234567, FOREIGN",
        "00 44 7911 123456, FOREIGN",
        "1800 111 5550, TOO_LONG",
        "-----, TOO_SHORT"
    })
    void anythingElseIsRefusedWithItsReason(String typed, PhoneFault fault) {
        assertThat(PhoneReader.read(typed)).isEqualTo(new TypedPhone.Faulty(fault));
    }

    @Test
    void nothingTypedIsAReason() {
        assertThat(PhoneReader.read(null)).isEqualTo(new TypedPhone.Faulty(PhoneFault.MISSING));
    }

    @Test
    void aNumberDoesNotPrintItself() {
        assertThat(PhoneReader.read("9826012345").toString()).doesNotContain("98260");
    }
}
