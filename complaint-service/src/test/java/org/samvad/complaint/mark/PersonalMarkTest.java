package org.samvad.complaint.mark;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
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
                "98765.43210 पर मिस कॉल | DIALLABLE",
                "987-654-3210 | DIALLABLE",
                "98700 43200 | DIALLABLE",
                "98765 - 43210 पर | DIALLABLE",
                "98765  43210 | DIALLABLE",
                "+91 - 98765 – 43210 | DIALLABLE",
                "0788 - 2322222 | DIALLABLE",
                "आधार 2345 - 6789 - 0123 | AADHAAR",
                "9 8765 43210 | DIALLABLE",
                "98 76 54 32 10 | DIALLABLE",
                "९ ८ ७ ६ ५ ४ ३ २ १ ० | DIALLABLE",
                "98765–43210 | DIALLABLE",
                "98765/43210 या 98765_43210 | DIALLABLE",
                "९१९८७६५४३२१० | DIALLABLE",
                "919876543210 | DIALLABLE",
                "00919876543210 | DIALLABLE",
                "12.11.2026 को 9.30 बजे 98765 43210 से | DIALLABLE",
                "9-11-2026 8-30 98765 43210 | DIALLABLE",
                "0788-2322222 पर | DIALLABLE",
                "(0788) 232 2222 | DIALLABLE",
                "०७८८ २३२२२२२ | DIALLABLE",
                "+91 788 2322222 | DIALLABLE",
                "07882322222 | DIALLABLE",
                "011-23456789 | DIALLABLE",
                "07744-222333 | DIALLABLE",
                "आधार 2345 6789 0123 | AADHAAR",
                "आधार 2345.6789.0123 | AADHAAR",
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
                "9-11-2026 8-30 बजे",
                "9.11.2026 8.30 से 9.30 बजे",
                "9/11/2026 8:30",
                "75000-80000 रुपये",
                "75000 - 80000 रुपये",
                "9 - 11 - 2026 को 8 - 30 बजे",
                "20261127 2130",
                "रसीद 1234 - 5678 - 9012 - 3456",
                "75,000 से 80,000 रुपये, कुल 7,50,000",
                "6000 700 500 रुपये",
                "98765432.10 रुपये",
                "5000 6000 7000",
                "2024 2025 2026",
                "FIR 0788/2026 और 0789-2026",
                "CG 07 AB 9876, CG-07-1234",
                "CG07 BQ 9876 को 8 बजे",
                "धारा 379, 411 और 34",
                "पिन 490006, 490023",
                "०१-११-२०२६ १०३०",
                "0123 4567 8901 2345",
                "रसीद 9123 4567 8901 2345",
                "1800 123 4567 पर",
                "112 और 1091 पर",
                "मकान 12345 6789"
            })
    void ordinaryNumbersAreNotAskedAbout(String text) {
        assertThat(PersonalMark.in(text)).isEmpty();
    }

    /** As a browser sends the ends of lines. */
    @Test
    void eachLineStandsForItself() {
        assertThat(PersonalMark.in("मकान 12\r\n2345 6789 0123\r\n12 तारीख को")).containsExactly(PersonalMark.AADHAAR);
        assertThat(PersonalMark.in("CG07 BQ 9876\r\n490006", "65500\n72300")).isEmpty();
    }

    @Test
    void aNumberWithTheCountrysPrefixIsNoAadhaar() {
        assertThat(PersonalMark.in("919876543210")).containsExactly(PersonalMark.DIALLABLE);
        assertThat(PersonalMark.in("915876543210")).containsExactly(PersonalMark.AADHAAR);
    }
}
