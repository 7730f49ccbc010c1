package nl.regiovisie.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The rules of services, except that here HTTP clients belong too; and that the door knows nothing of the domain. */
class ArchitectureTest {

    private static final JavaClasses GATEWAY = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("nl.regiovisie.gateway");

    @Test
    void features_do_not_depend_on_one_another_in_circles() {
        holds(slices().matching("nl.regiovisie.gateway.(*)..").should().beFreeOfCycles());
    }

    @Test
    void the_door_does_not_know_the_pages() {
        holds(noClasses()
                .that()
                .resideOutsideOfPackages("..gateway.web..", "..gateway.work..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..gateway.web..", "..gateway.work.."));
    }

    @Test
    void only_the_sign_in_keeps_anything() {
        holds(noClasses()
                .that()
                .resideOutsideOfPackage("..gateway.signin..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.vertx.mutiny.sqlclient..", "io.vertx.sqlclient..", "java.sql.."));
    }

    @Test
    void every_page_says_who_may_see_it() {
        holds(methods()
                .that()
                .areMetaAnnotatedWith(HttpMethod.class)
                .and()
                .areDeclaredInClassesThat()
                .areNotInterfaces()
                .should()
                .beAnnotatedWith(RolesAllowed.class)
                .orShould()
                .beAnnotatedWith(PermitAll.class)
                .orShould()
                .beDeclaredInClassesThat()
                .areAnnotatedWith(RolesAllowed.class)
                .orShould()
                .beDeclaredInClassesThat()
                .areAnnotatedWith(PermitAll.class));
    }

    @Test
    void resources_are_named_so() {
        holds(classes()
                .that()
                .areAnnotatedWith(Path.class)
                .and()
                .areNotInterfaces()
                .should()
                .haveSimpleNameEndingWith("Resource"));
    }

    @Test
    void nobody_asks_the_wall_clock_or_chance_for_an_id() {
        holds(noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(UUID.class, "randomUUID"));
    }

    private static void holds(ArchRule rule) {
        rule.allowEmptyShould(false).check(GATEWAY);
    }
}
