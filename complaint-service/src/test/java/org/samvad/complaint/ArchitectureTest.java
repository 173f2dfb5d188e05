package org.samvad.complaint;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.HttpMethod;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import org.samvad.complaint.complaint.Complaints;

/** The shape of the service, and why. */
class ArchitectureTest {

    private static final String ROOT = "org.samvad.complaint.";

    /** What the features stand on. They know no feature. */
    private static final Set<String> FOUNDATION = Set.of(
            "complaint",
            "attachment",
            "directory",
            "publishing",
            "notifications",
            "problem",
            "console",
            "audit",
            "limits",
            "mark");

    private static final Pattern PHONE =
            Pattern.compile("phone|mobile|msisdn|telephone|contact_?number|cell_?number", Pattern.CASE_INSENSITIVE);

    private static final JavaClasses SERVICE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.samvad.complaint");

    @Test
    void featuresUseTheFoundationAndNotEachOther() {
        slices().matching(ROOT + "(*)..")
                .should()
                .notDependOnEachOther()
                .ignoreDependency(DescribedPredicate.alwaysTrue(), resideInAnyPackage(packages(FOUNDATION)))
                .because("a feature can then be read, changed and removed by itself")
                .check(SERVICE);
    }

    @Test
    void theFoundationKnowsNoFeature() {
        noClasses()
                .that()
                .resideInAnyPackage(packages(FOUNDATION))
                .should()
                .dependOnClassesThat(resideInAPackage(ROOT + "*..").and(not(resideInAnyPackage(packages(FOUNDATION)))))
                .because("what many stand on must not lean on one of them")
                .check(SERVICE);
    }

    @Test
    void theAggregateKnowsNothingAroundIt() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + "complaint..")
                .should()
                .dependOnClassesThat(resideInAPackage(ROOT + "*..").and(not(resideInAPackage(ROOT + "complaint.."))))
                .because("the rules of a case hold whoever calls")
                .check(SERVICE);
    }

    @Test
    void packagesFormNoCycles() {
        slices().matching(ROOT + "(*)..")
                .should()
                .beFreeOfCycles()
                .because("a cycle makes two packages one")
                .check(SERVICE);
    }

    @Test
    void officersGetCasesOnlyThroughTheirScope() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + "casework..")
                .and()
                .doNotHaveSimpleName("ScopedCases")
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(EntityManager.class, Session.class, DataSource.class, Complaints.class)
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage("io.quarkus.hibernate..", "java.sql..")
                .because("one forgotten condition in one query would show a complaint to those it is about")
                .check(SERVICE);
    }

    @Test
    void onlyTheKitSpeaksToKafka() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.kafka..")
                .because("order, duplicates and outages are handled once, in the kit's outbox and inbox")
                .check(SERVICE);
    }

    @Test
    void noResourceTakesOrGivesAnEntity() {
        methods()
                .that(areHttpMethods())
                .should(notHaveInTheirSignature(Entity.class))
                .because("a column added later would be published by accident, and a contactRef is one already")
                .check(SERVICE);
    }

    @Test
    void everyHttpMethodSaysWhoMayCallIt() {
        methods()
                .that(areHttpMethods())
                .should()
                .beAnnotatedWith(RolesAllowed.class)
                .orShould()
                .beAnnotatedWith(Authenticated.class)
                .orShould()
                .beAnnotatedWith(PermitAll.class)
                .because("forgetting it would open the method to everybody")
                .check(SERVICE);
    }

    @Test
    void everyHttpMethodIsPublicAndSoIsFound() {
        methods()
                .that(areHttpMethods())
                .should()
                .bePublic()
                .because("Quarkus ignores the others with no more than a warning")
                .check(SERVICE);
    }

    @Test
    void namesSayWhatSomethingIs() {
        noClasses()
                .should()
                .haveNameMatching(".*(Impl|Manager|Helper|Util|Utils|DTO|Dto)")
                .because("such a name fits anything, so anything ends up there")
                .check(SERVICE);
    }

    @Test
    void noFieldIsForAPhoneNumber() {
        noFields()
                .should(be(namedLikeAPhone()))
                .because("complaint-service must be unable to link a number to a text")
                .check(SERVICE);
    }

    @Test
    void noColumnIsForAPhoneNumber() throws IOException {
        try (Stream<Path> migrations = Files.list(Path.of("src/main/resources/db/migration"))) {
            List<String> found = migrations
                    .flatMap(ArchitectureTest::lines)
                    .map(line -> line.replaceFirst("--.*", ""))
                    .filter(line -> PHONE.matcher(line).find())
                    .toList();
            assertThat(found)
                    .as("complaint-service must be unable to link a number to a text")
                    .isEmpty();
        }
    }

    private static String[] packages(Set<String> names) {
        return names.stream().map(name -> ROOT + name + "..").toArray(String[]::new);
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static DescribedPredicate<JavaMethod> areHttpMethods() {
        return DescribedPredicate.describe(
                "are HTTP methods",
                method -> method.getAnnotations().stream()
                        .map(JavaAnnotation::getRawType)
                        .anyMatch(type -> type.isAnnotatedWith(HttpMethod.class)));
    }

    private static DescribedPredicate<JavaField> namedLikeAPhone() {
        return DescribedPredicate.describe(
                "named like a phone number",
                field -> PHONE.matcher(field.getName()).find());
    }

    private static ArchCondition<JavaMethod> notHaveInTheirSignature(Class<?> annotation) {
        return new ArchCondition<>("not have an entity in their signature") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                Stream.concat(Stream.of(method.getReturnType()), method.getParameterTypes().stream())
                        .flatMap(type -> type.getAllInvolvedRawTypes().stream())
                        .filter(type -> type.isAnnotatedWith(annotation.getName()))
                        .forEach(type -> events.add(SimpleConditionEvent.violated(
                                method, method.getFullName() + " has " + type.getSimpleName())));
            }
        };
    }
}
