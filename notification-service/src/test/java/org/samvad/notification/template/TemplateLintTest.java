package org.samvad.notification.template;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateLintTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {#numeric#} of {#alphanumeric#} and {#numeric#} left | more than two variables
            Entry {#numeric#} {#numeric#} was taken in today      | follow each other
            Entry {#numeric#}, {#numeric#} was taken in today     | follow each other
            Entry {#numeric#}। {#numeric#} was taken in today     | follow each other
            Entry {#var#} was taken in at the office today        | tag that is not allowed
            Entry {# was taken in                                 | not closed
            Hi {#alphanumeric#}                                   | less than 30 %
            See https://samvad.example                            | link
            See samvad.gov.in/track                               | link
            """)
    void aBadTextIsNamed(String text, String fault) {
        assertThat(TemplateLint.faults(text.strip()))
                .anySatisfy(found -> assertThat(found).contains(fault));
    }

    @Test
    void anEmptyTextIsNamed() {
        assertThat(TemplateLint.faults("  "))
                .anySatisfy(fault -> assertThat(fault).contains("no fixed text"));
    }

    @Test
    void aTextOfTwoMessagesIsNamedEvenIfOnlyAFullVariableMakesItSo() {
        assertThat(TemplateLint.faults("क".repeat(71))).containsExactly("the text does not fit one message");
        assertThat(TemplateLint.faults("क".repeat(40) + " {#numeric#}"))
                .containsExactly("the text does not fit one message");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Your application was received.",
                "Entry {#numeric#} of your office lies with {#alphanumeric#} now."
            })
    void aGoodTextHasNoFault(String text) {
        assertThat(TemplateLint.faults(text)).isEmpty();
    }
}
