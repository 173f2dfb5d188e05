package org.samvad.complaint.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalMarkTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "मेरा नंबर 98765 43210 है | DIALLABLE",
                "call +91-98765-43210 please | DIALLABLE",
                "फोन ०९८७६५४३२१० पर | DIALLABLE",
                "9876543210। | DIALLABLE",
                "आधार 2345 6789 0123 | AADHAAR",
                "आधार २३४५-६७८९-०१२३ | AADHAAR",
                "aadhaar 345678901234. | AADHAAR",
                "लिखें ram.sahu+1@example.co.in पर | EMAIL"
            })
    void whatCouldNameTheWriterIsSeen(String text, PersonalMark mark) {
        assertThat(PersonalMark.in(text)).contains(mark);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "CG07AB1234 नंबर की गाड़ी",
                "12/11/2026 को रात 10:30 बजे",
                "500 रुपये मांगे, फिर 1000",
                "FIR 0123/2026 दर्ज नहीं हुई",
                "रसीद 1234 5678 9012 3456 7890",
                "थाना @ सुपेला",
                "मकान 12345 6789"
            })
    void ordinaryNumbersAreNotAskedAbout(String text) {
        assertThat(PersonalMark.in(text)).isEmpty();
    }
}
