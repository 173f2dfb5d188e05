package org.samvad.events;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samvad.events.Samples.Sample;
import org.samvad.events.complaint.ComplaintEvent;
import org.samvad.events.directory.DirectoryEvent;
import org.samvad.events.notification.NotificationEvent;
import org.samvad.events.qrcode.QrCodeEvent;

/** What may stand in an event at all. Kafka keeps events, so whatever could name a person must not fit into one. */
class ContractShapeTest {

    private static final String VALUES = "org.samvad.events.value";
    private static final Set<Class<?>> PLAIN = Set.of(UUID.class, Instant.class, LocalDate.class, long.class);

    private static final Pattern NEVER = Pattern.compile(
            "phone|mobile|msisdn|text|message|body|comment|tracking|complaintid|address|agent|email|person|file");
    private static final Pattern NEVER_BESIDE_A_CONTACT =
            Pattern.compile("station|subdivision|unit|district|kind|category|code|name|reference|placement|officer");

    private static final JavaClasses MODULE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.samvad.events");

    @Test
    void theModuleNeedsNothingAtRuntime() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify.annotations", "org.samvad.events..")
                .because("publishers and readers of any make must be able to use it")
                .check(MODULE);
    }

    @Test
    void nothingInTheModuleCanBeChanged() {
        noFields().should().notBeFinal().because("an event is a past fact").check(MODULE);
    }

    @Test
    void everyPublicTypeIsAnEventOrPartOfOne() {
        assertThat(MODULE.stream().filter(type -> !type.getSimpleName().equals("package-info")))
                .allMatch(type -> type.isEnum() || type.isRecord() || Samples.ROOTS.contains(type.reflect()));
        assertThat(MODULE.stream().filter(JavaClass::isRecord).filter(type -> !isValue(type.reflect())))
                .allMatch(type -> Samples.ROOTS.stream().anyMatch(root -> root.isAssignableFrom(type.reflect())));
    }

    @Test
    void everyTopicIsASealedInterfaceOfRecordsInAPackageOfItsOwn() {
        for (Class<?> root : Samples.ROOTS) {
            assertThat(root.isSealed()).as(root.getSimpleName()).isTrue();
            assertThat(root.getPermittedSubclasses())
                    .isNotEmpty()
                    .allMatch(Class::isRecord)
                    .allMatch(type -> type.getPackage().equals(root.getPackage()));
        }
        assertThat(Samples.ROOTS).extracting(Class::getPackageName).doesNotHaveDuplicates();
    }

    @Test
    void topicsHaveTheirNamesAndVersion() {
        assertThat(DirectoryEvent.TOPIC).isEqualTo("samvad.stations.v1");
        assertThat(QrCodeEvent.TOPIC).isEqualTo("samvad.qr-codes.v1");
        assertThat(ComplaintEvent.TOPIC).isEqualTo("samvad.complaints.v1");
        assertThat(NotificationEvent.TOPIC).isEqualTo("samvad.notifications.v1");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void anEventIsKeyedByWhatItIsAbout(Sample sample) throws ReflectiveOperationException {
        assertThat(sample.event().getClass().getMethod("key").invoke(sample.event()))
                .isEqualTo(sample.key());
    }

    @ParameterizedTest
    @MethodSource("events")
    void anEventHoldsOnlyTypesThatCanHoldNoFreeText(Class<?> event) {
        for (RecordComponent component : event.getRecordComponents()) {
            Class<?> type = component.getType();
            assertThat(PLAIN.contains(type) || isEnumBeside(event, type) || isValue(type))
                    .as("%s.%s is a %s", event.getSimpleName(), component.getName(), type.getSimpleName())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("events")
    void anEventTellsItsVersion(Class<?> event) {
        assertThat(event.getRecordComponents())
                .filteredOn(component -> component.getName().equals("version"))
                .singleElement()
                .extracting(RecordComponent::getType)
                .isEqualTo(long.class);
    }

    @ParameterizedTest
    @MethodSource("events")
    void theOnlyTimeInAnEventIsTheHour(Class<?> event) {
        assertThat(event.getRecordComponents())
                .filteredOn(component -> component.getType() == Instant.class)
                .allMatch(component -> component.getName().equals("occurredInHour"));
    }

    @ParameterizedTest
    @MethodSource("events")
    void noFieldIsNamedAfterWhatMustNotBeThere(Class<?> event) {
        boolean aboutAContact =
                ComplaintEvent.class.isAssignableFrom(event) || NotificationEvent.class.isAssignableFrom(event);
        assertThat(event.getRecordComponents())
                .extracting(component -> component.getName().toLowerCase(Locale.ROOT))
                .noneMatch(name -> NEVER.matcher(name).find())
                .noneMatch(name ->
                        aboutAContact && NEVER_BESIDE_A_CONTACT.matcher(name).find());
    }

    @ParameterizedTest
    @MethodSource("values")
    void aValueIsMadeOfCheckedTextOnly(Class<?> value) {
        assertThat(value.getRecordComponents()).isNotEmpty().allMatch(component -> component.getType() == String.class);
    }

    @ParameterizedTest
    @MethodSource("values")
    void aValueTakesNoStory(Class<?> value) {
        String longStory = "The officer at the desk asked me for money, and I paid. ".repeat(3);
        for (String story : new String[] {"", " ", "two\nlines", "two\u2028lines", "a\u0000b", "\u0085", longStory}) {
            assertThatThrownBy(() -> make(value, story))
                    .as("%s of <%s>", value.getSimpleName(), story)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageNotContaining("money");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"9876543210", "+919876543210", "1234567890123456", "bhn", "BHN-SUP!", "भिलाई"})
    void aCodeTakesNoNumberAndNoWord(String wrong) {
        values().filter(value -> !value.getSimpleName().equals("PublicName"))
                .forEach(value -> assertThatThrownBy(() -> make(value, wrong))
                        .as(value.getSimpleName())
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageNotContaining(wrong));
    }

    static Stream<Sample> samples() {
        return Samples.all().stream();
    }

    static Stream<Class<?>> events() {
        return Samples.ROOTS.stream().flatMap(root -> Arrays.stream(root.getPermittedSubclasses()));
    }

    static Stream<Class<?>> values() {
        return MODULE.stream()
                .filter(type -> type.isRecord() && type.getPackageName().equals(VALUES))
                .map(JavaClass::reflect);
    }

    private static boolean isValue(Class<?> type) {
        return type.isRecord() && type.getPackageName().equals(VALUES);
    }

    private static boolean isEnumBeside(Class<?> event, Class<?> type) {
        return type.isEnum() && type.getPackage().equals(event.getPackage());
    }

    /** All components get the same text. */
    private static Object make(Class<?> value, String text) throws Throwable {
        Constructor<?> constructor = value.getDeclaredConstructors()[0];
        Object[] texts = new Object[constructor.getParameterCount()];
        Arrays.fill(texts, text);
        try {
            return constructor.newInstance(texts);
        } catch (InvocationTargetException refused) {
            throw refused.getCause();
        }
    }
}
