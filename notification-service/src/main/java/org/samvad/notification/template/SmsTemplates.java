package org.samvad.notification.template;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.samvad.events.complaint.EventLanguage;
import org.samvad.events.notification.SmsPurpose;
import org.samvad.notification.gateway.DltRegistration;

/** The texts in use. The service does not start with one that an operator would refuse or a villager could not trust. */
@Startup
@ApplicationScoped
public class SmsTemplates {

    private final SmsSettings settings;

    SmsTemplates(SmsSettings settings) {
        this.settings = settings;
        List<String> faults = new ArrayList<>(RegistrationLint.faults(settings));
        for (SmsPurpose purpose : SmsPurpose.values()) {
            for (EventLanguage language : EventLanguage.values()) {
                SmsSettings.Text text = configured(purpose, language);
                List<String> found = new ArrayList<>(TemplateLint.faults(text.text()));
                found.addAll(RegistrationLint.faultsOfTemplateId(text.id()));
                found.forEach(fault -> faults.add("template " + purpose + " " + language + ": " + fault));
            }
        }
        if (!faults.isEmpty()) {
            throw new IllegalStateException(
                    "The SMS settings (samvad.sms) can't be used: " + String.join("; ", faults));
        }
    }

    public SmsTemplate of(SmsPurpose purpose, EventLanguage language) {
        SmsSettings.Text text = configured(purpose, language);
        DltRegistration registration =
                new DltRegistration(settings.header(), settings.entityId(), text.id(), settings.telemarketerChain());
        return new SmsTemplate(text.text(), registration);
    }

    private SmsSettings.Text configured(SmsPurpose purpose, EventLanguage language) {
        SmsSettings.Languages texts =
                switch (purpose) {
                    case ACKNOWLEDGEMENT -> settings.template().acknowledgement();
                    case NEWS -> settings.template().news();
                    case FEEDBACK_REQUEST -> settings.template().feedbackRequest();
                };
        return switch (language) {
            case HI -> texts.hi();
            case EN -> texts.en();
        };
    }
}
