package org.samvad.kit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** What the kit may know. */
class ArchitectureTest {

    private static final JavaClasses KIT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(new ImportOption.DoNotIncludeJars())
            .importPackages("org.samvad.kit");

    private static final Pattern DOMAIN =
            Pattern.compile("complaint|qrcode|qr_|phone|mobile|sms|citizen|station|category|feedback|tracking(?!kind)");

    @Test
    void noNameInTheKitIsOneOfTheDomain() {
        // The kinds of tokens and the roles are what the services have agreed on to let each other's staff in.
        assertThat(KIT.stream().filter(type -> !type.getPackageName().endsWith(".token")))
                .flatMap(type -> Stream.concat(
                                Stream.of(type.getSimpleName()),
                                type.getMembers().stream().map(JavaMember::getName))
                        .toList())
                .noneMatch(name -> DOMAIN.matcher(name.toLowerCase(Locale.ROOT)).find());
    }

    @Test
    void theKitDependsOnNoServiceAndOnNoEvent() {
        classes()
                .that()
                .resideInAPackage("org.samvad..")
                .should()
                .onlyDependOnClassesThat(DescribedPredicate.describe(
                        "are of the kit or a library",
                        type -> !type.getPackageName().startsWith("org.samvad")
                                || type.getPackageName().startsWith("org.samvad.kit")))
                .because("whatever two services share belongs to neither")
                .check(KIT);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("org.samvad.kit.(*)..").should().beFreeOfCycles().check(KIT);
    }

    @Test
    void onlyMessagingKnowsKafka() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.samvad.kit.kafka", "org.samvad.kit.outbox", "org.samvad.kit.inbox")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.kafka..")
                .because("a broker's type in a signature would tie everything to it")
                .check(KIT);
    }

    @Test
    void nothingIsInjectedIntoAField() {
        noFields()
                .should()
                .beAnnotatedWith(Inject.class)
                .orShould()
                .beAnnotatedWith(ConfigProperty.class)
                .because("a constructor says what a class needs, and a test can call it")
                .check(KIT);
    }

    @Test
    void timeComesFromItsSource() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.samvad.kit.time")
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "the clock is read",
                        call -> call.getTarget().getName().equals("now")
                                && call.getTarget().getOwner().getPackageName().equals("java.time")))
                .because("a test must be able to set the time")
                .check(KIT);
    }

    @Test
    void everyPackageIsNullMarkedAndNothingPrints() {
        assertThat(KIT.stream().map(JavaClass::getPackage).distinct())
                .allMatch(folder -> folder.isAnnotatedWith(NullMarked.class));
        noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(Throwable.class, "printStackTrace")
                .because("what is printed is logged without its level, and may quote a value")
                .check(KIT);
    }
}
