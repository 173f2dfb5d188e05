package org.samvad.notification.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.samvad.devstack.DltRegistration;
import org.samvad.events.complaint.EventLanguage;
import org.samvad.events.notification.SmsPurpose;
import org.samvad.notification.gateway.MessageParts;

class SmsTemplatesTest {

    @ParameterizedTest
    @EnumSource(SmsPurpose.class)
    void theTextsAreShortAndSayNothingOfPoliceOrSubject(SmsPurpose purpose) {
        SmsTemplates templates = new SmsTemplates(settings(Map.of()));
        for (EventLanguage language : EventLanguage.values()) {
            String text = templates.of(purpose, language).text();
            assertThat(text.length()).isLessThanOrEqualTo(70);
            assertThat(MessageParts.of(text)).hasSize(1);
            assertThat(text.toLowerCase(Locale.ROOT))
                    .doesNotContain("police", "station", "complaint", "पुलिस", "थाना", "थाने", "शिकायत", "http", "{#");
            assertThat(text).doesNotContainPattern("\\d");
        }
    }

    @Test
    void eachTextCarriesItsOwnRegistration() {
        SmsTemplates templates = new SmsTemplates(settings(Map.of()));

        assertThat(templates
                        .of(SmsPurpose.NEWS, EventLanguage.EN)
                        .registration()
                        .templateId())
                .isEqualTo(DltRegistration.EXAMPLE.get("samvad.sms.template.news.en.id"));
        assertThat(templates
                        .of(SmsPurpose.NEWS, EventLanguage.EN)
                        .registration()
                        .header())
                .isEqualTo("SAMVAD");
    }

    @ParameterizedTest
    @CsvSource({
        "samvad.sms.header, SAMVAD1, samvad.sms.header must be 6 letters",
        "samvad.sms.entity-id, 123, samvad.sms.entity-id must be 19 digits",
        "samvad.sms.entity-id, 0000000000000000000, samvad.sms.entity-id must be 19 digits",
        "samvad.sms.telemarketer-chain, a b, samvad.sms.telemarketer-chain",
        "samvad.sms.telemarketer-chain, 0000000000000000000, samvad.sms.telemarketer-chain",
        "samvad.sms.template.news.hi.id, 12, template NEWS HI: the id must be 19 digits",
        "samvad.sms.template.news.hi.id, 0000000000000000000, template NEWS HI: the id must be 19 digits",
        "samvad.sms.template.news.en.text, See www.example.org, template NEWS EN: the text holds a link"
    })
    void aBadSettingKeepsTheServiceFromStartingAndIsNamed(String name, String value, String message) {
        SmsSettings bad = settings(Map.of(name, value));

        assertThatThrownBy(() -> new SmsTemplates(bad))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(message);
    }

    @ParameterizedTest
    @CsvSource({"samvad.sms.header", "samvad.sms.entity-id", "samvad.sms.template.feedback-request.hi.id"})
    void whatBelongsToThePoliceUnitHasNoDefault(String name) {
        assertThatThrownBy(() -> settings(Map.of(name, ""))).hasMessageContaining(name);
    }

    private static SmsSettings settings(Map<String, String> changed) {
        try {
            ClassLoader resources = SmsTemplatesTest.class.getClassLoader();
            SmallRyeConfig config = new SmallRyeConfigBuilder()
                    .withSources(
                            new PropertiesConfigSource(changed, "changed", 300),
                            new PropertiesConfigSource(resources.getResource("application.properties"), 250),
                            new PropertiesConfigSource(DltRegistration.EXAMPLE, "development", 100))
                    .withMapping(SmsSettings.class)
                    .withValidateUnknown(false)
                    .build();
            return config.getConfigMapping(SmsSettings.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
