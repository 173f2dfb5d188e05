package org.samvad.qr;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.samvad.kit.outbox.Outbox;

class ArchitectureTest {

    private static final String ROOT = "org.samvad.qr.";
    private static final List<String> FEATURES =
            List.of("image", "scan", "publishing", "console", "batch", "retention");

    private static final JavaClasses SERVICE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.samvad.qr");

    private static void holds(ArchRule rule) {
        rule.check(SERVICE);
    }

    @Test
    void packagesFormNoCycle() {
        holds(slices().matching(ROOT + "(*)..")
                .should()
                .beFreeOfCycles()
                .because("a package that can't be understood alone is no package"));
    }

    @Test
    void directoryKnowsNoCodes() {
        holds(noClasses()
                .that()
                .resideInAPackage(ROOT + "directory")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + "code")
                .because("stations exist without posters"));
    }

    @ParameterizedTest
    @FieldSource("FEATURES")
    void featuresDoNotKnowEachOther(String feature) {
        String[] others = FEATURES.stream()
                .filter(name -> !name.equals(feature))
                .map(ROOT::concat)
                .toArray(String[]::new);
        holds(noClasses()
                .that()
                .resideInAPackage(ROOT + feature)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others)
                .because("features meet in the aggregates, directory and code"));
    }

    @Test
    void postersKnowNoFeature() {
        holds(noClasses()
                .that()
                .resideInAnyPackage(ROOT + "poster", ROOT + "drawing", ROOT + "symbol", ROOT + "typeface")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(FEATURES.stream().map(ROOT::concat).toArray(String[]::new))
                .because("batches print posters, and not the other way round"));
    }

    @Test
    void drawingKnowsNoPoster() {
        holds(noClasses()
                .that()
                .resideInAnyPackage(ROOT + "drawing", ROOT + "symbol", ROOT + "typeface")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ROOT + "poster", ROOT + "code", ROOT + "directory")
                .because("how a page becomes a PDF has nothing to do with what it says"));
    }

    @Test
    void frameKnowsNothingOfWhatItFrames() {
        holds(noClasses()
                .that()
                .resideInAPackage(ROOT + "frame")
                .should()
                .dependOnClassesThat(resideInAPackage(ROOT + ".").and(not(resideInAPackage(ROOT + "frame"))))
                .because("every page stands in the same frame, and each says what the frame has to know"));
    }

    @Test
    void kafkaStaysInTheKit() {
        holds(noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.kafka..")
                .because("events leave through the outbox, in the transaction of the change"));
    }

    @Test
    void onlyPublishingTouchesTheOutbox() {
        holds(noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "publishing")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Outbox.class)
                .because("what leaves the service is to be seen in one place"));
    }

    @Test
    void rowsStayInTheirPackage() {
        holds(classes()
                .that()
                .areAssignableTo(PanacheRepositoryBase.class)
                .or()
                .areAnnotatedWith(Entity.class)
                .should()
                .bePackagePrivate()
                .because("other packages get snapshots, which no later change reaches"));
    }

    @Test
    void everyHttpMethodSaysWhoMayCallIt() {
        holds(methods()
                .that()
                .areMetaAnnotatedWith(HttpMethod.class)
                .should()
                .beAnnotatedWith(RolesAllowed.class)
                .orShould()
                .beAnnotatedWith(PermitAll.class)
                .orShould()
                .beAnnotatedWith(Authenticated.class)
                .because("an endpoint that nobody thought about must not be open"));
    }

    @Test
    void entitiesAreInNoSignatureOfAResource() {
        holds(methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Path.class)
                .should(mentionNoEntity())
                .because("a column that is added must not show up in an answer"));
    }

    private static ArchCondition<JavaMethod> mentionNoEntity() {
        return new ArchCondition<>("mention no entity") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                Set<JavaClass> mentioned = new HashSet<>(method.getReturnType().getAllInvolvedRawTypes());
                method.getParameterTypes().forEach(type -> mentioned.addAll(type.getAllInvolvedRawTypes()));
                mentioned.stream()
                        .filter(type -> type.isAnnotatedWith(Entity.class))
                        .forEach(type -> events.add(SimpleConditionEvent.violated(
                                method, method.getFullName() + " mentions " + type.getName())));
            }
        };
    }
}
