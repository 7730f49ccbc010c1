package nl.regiovisie.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.lang.annotation.Annotation;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The rules that every service keeps, as a test that can fail: {@code ArchitectureRules.check("nl.regiovisie.meeting")}. */
public final class ArchitectureRules {

    private static final ArchRule NOBODY_ASKS_THE_WALL_CLOCK = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(OffsetDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(UUID.class, "randomUUID")
            .because("tests set the time and the ids: use Clock and Ids");

    private static final ArchRule ONE_WAY_OF_TRANSACTIONS = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.transaction..", "io.quarkus.hibernate.reactive.panache..")
            .because("use cases say @Transaction of the platform");

    private static final ArchRule ONLY_THE_RELAY_SENDS = noClasses()
            .should()
            .dependOnClassesThat()
            .haveNameMatching(".*\\.(Mutiny)?Emitter")
            .because("an event commits with its change: Outbox.append");

    private static final ArchRule EVENTS_ARRIVE_IN_LISTENERS = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Listener")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.eclipse.microprofile.reactive.messaging..", "io.smallrye.reactive.messaging..")
            .because("transport types stop at the edge");

    private static final ArchRule HTTP_STOPS_AT_RESOURCES = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Resource")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.ws.rs..", "org.jboss.resteasy..")
            .because("transport types stop at the edge");

    private ArchitectureRules() {}

    /**
     * Holds the main classes of a service against all rules and names every breach at once.
     *
     * @param root package of the service, {@code nl.regiovisie.meeting}
     */
    public static void check(String root) {
        JavaClasses service = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(root);
        if (service.isEmpty()) {
            throw new AssertionError("No classes in " + root + ": these rules would hold for nothing");
        }
        List<String> breaches = new ArrayList<>();
        for (ArchRule rule : rules(root)) {
            EvaluationResult result = rule.allowEmptyShould(true).evaluate(service);
            if (result.hasViolation()) {
                breaches.add(result.getFailureReport().toString());
            }
        }
        if (!breaches.isEmpty()) {
            throw new AssertionError(String.join("\n\n", breaches));
        }
    }

    private static List<ArchRule> rules(String root) {
        return List.of(
                NOBODY_ASKS_THE_WALL_CLOCK,
                ONE_WAY_OF_TRANSACTIONS,
                ONLY_THE_RELAY_SENDS,
                EVENTS_ARRIVE_IN_LISTENERS,
                HTTP_STOPS_AT_RESOURCES,
                slices().matching(root + ".(*)..").should().beFreeOfCycles(),
                everyEndpointNamesItsRoles());
    }

    private static ArchRule everyEndpointNamesItsRoles() {
        return methods()
                .that()
                .areMetaAnnotatedWith(annotation("jakarta.ws.rs.HttpMethod"))
                .should()
                .beAnnotatedWith(annotation("jakarta.annotation.security.RolesAllowed"))
                .orShould()
                .beAnnotatedWith(annotation("jakarta.annotation.security.PermitAll"))
                .because("an endpoint without a decision is closed");
    }

    private static Class<? extends Annotation> annotation(String name) {
        try {
            return Class.forName(name).asSubclass(Annotation.class);
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException("The service under test has no " + name, missing);
        }
    }
}
