package org.samvad.notification;

import static com.tngtech.archunit.lang.conditions.ArchConditions.beAnnotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import jakarta.ws.rs.HttpMethod;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses SERVICE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.samvad.notification");

    private static final DescribedPredicate<JavaMethod> ANSWER_HTTP =
            DescribedPredicate.describe("answer HTTP", ArchitectureTest::answersHttp);

    @Test
    void featuresFormNoCycle() {
        slices().matching("org.samvad.notification.(*)..")
                .should()
                .beFreeOfCycles()
                .because("a feature that can't be read alone is not one")
                .check(SERVICE);
    }

    @Test
    void kafkaStaysInTheKit() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.kafka..")
                .because("outbox and inbox give the guarantees; a client used beside them would not")
                .check(SERVICE);
    }

    @Test
    void smppStaysInItsPackage() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..gateway.smpp..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.jsmpp..")
                .because("gateways by HTTP come next and must fit the same interface")
                .check(SERVICE);
    }

    @Test
    void gatewaysKnowNothingOfTheQueue() {
        noClasses()
                .that()
                .resideInAPackage("..gateway..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..contact..", "..notification.notification..", "..delivery..", "..complaints..")
                .because("a gateway gets a number and a text, and has no way to ask whose they are")
                .check(SERVICE);
    }

    @Test
    void onlyPublishingTouchesTheOutbox() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..publishing..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.samvad.kit.outbox..")
                .because("each contact's events carry one rising version, counted there")
                .check(SERVICE);
    }

    @Test
    void numbersAreSealedInOnePlace() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..contact..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.samvad.kit.crypto..")
                .because("whoever can open a number has to be easy to name")
                .check(SERVICE);
    }

    @Test
    void everyHttpMethodSaysWhoMayCallIt() {
        methods()
                .that(ANSWER_HTTP)
                .should(beAnnotatedWith(RolesAllowed.class)
                        .or(beAnnotatedWith(Authenticated.class))
                        .or(beAnnotatedWith(PermitAll.class)))
                .because("forgetting it would open the method to everybody")
                .check(SERVICE);
    }

    @Test
    void noHttpMethodShowsAnEntity() {
        methods()
                .that(ANSWER_HTTP)
                .should()
                .notHaveRawReturnType(
                        DescribedPredicate.describe("an entity", type -> type.isAnnotatedWith(Entity.class)))
                .because("a column added for ourselves must not appear in an answer")
                .check(SERVICE);
    }

    @Test
    void entitiesAreNotPartOfAnyResource() {
        noClasses()
                .that()
                .haveSimpleNameEndingWith("Resource")
                .or()
                .haveSimpleNameEndingWith("Pages")
                .should()
                .dependOnClassesThat()
                .areAnnotatedWith(Entity.class)
                .because("resources take requests and give answers; neither is a row")
                .check(SERVICE);
    }

    @Test
    void repositoriesAreHidden() {
        classes()
                .that()
                .haveSimpleNameEndingWith("Repository")
                .should()
                .bePackagePrivate()
                .because("rows change only through the aggregate")
                .check(SERVICE);
    }

    private static boolean answersHttp(JavaMethod method) {
        return method.getAnnotations().stream()
                .anyMatch(annotation -> annotation.getRawType().isAnnotatedWith(HttpMethod.class));
    }
}
