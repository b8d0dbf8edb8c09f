package id.fkp;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import id.fkp.shared.problem.Refuses;
import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The ground rules of the house, kept by the build. */
class ArchitectureTest {

    /** From the ground up: a room may use those before it, never those after it. */
    private static final List<String> ROOMS = List.of(
            "shared",
            "identity",
            "calendar",
            "gate",
            "file",
            "unit",
            "member",
            "client",
            "retention",
            "service",
            "standard",
            "intake",
            "forum",
            "feedback",
            "similar",
            "attachment",
            "link",
            "submission",
            "response",
            "entry",
            "inbox",
            "opinion",
            "session",
            "stakeholder",
            "invitation",
            "registration",
            "attendance",
            "photo",
            "recording",
            "minutes",
            "live",
            "report",
            "agreement",
            "followup",
            "results",
            "establish",
            "trace",
            "search",
            "deadline",
            "review",
            "survey",
            "certificate",
            "publication",
            "assessment",
            "briefing",
            "cycle",
            "fact",
            "privacy",
            "record",
            "picture",
            "export",
            "notify",
            "integrate",
            "operate",
            "site",
            "local");

    private static final long MOST_FILES = 15;

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("id.fkp");

    static List<String> rooms() {
        return ROOMS.subList(0, ROOMS.size() - 1);
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void a_room_knows_only_those_below_it(String room) {
        var above = ROOMS.subList(ROOMS.indexOf(room) + 1, ROOMS.size()).stream()
                .map(ArchitectureTest::packages)
                .toArray(String[]::new);
        check(noClasses()
                .that()
                .resideInAPackage(packages(room))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(above));
    }

    @Test
    void every_class_lives_in_a_room() {
        check(classes()
                .should()
                .resideInAnyPackage(
                        ROOMS.stream().map(ArchitectureTest::packages).toArray(String[]::new)));
    }

    @Test
    void rooms_form_no_cycle() {
        check(slices().matching("id.fkp.(*)..").should().beFreeOfCycles());
    }

    @Test
    void packages_form_no_cycle() {
        check(slices().matching("id.fkp.(**)").should().beFreeOfCycles());
    }

    /** One who opens a package sees at a glance what is in it. */
    @Test
    void no_package_is_crowded() {
        var files = HOUSE.stream()
                .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(JavaClass::getPackageName, TreeMap::new, Collectors.counting()));
        assertThat(files).allSatisfy((name, count) -> assertThat(count).as(name).isLessThanOrEqualTo(MOST_FILES));
    }

    @Test
    void shared_knows_no_feature() {
        check(noClasses()
                .that()
                .resideInAPackage("..shared..")
                .should()
                .dependOnClassesThat(resideInAPackage("id.fkp..").and(not(resideInAPackage("..shared..")))));
    }

    @Test
    void every_operation_says_who_may() {
        check(methods()
                .that()
                .areMetaAnnotatedWith(HttpMethod.class)
                .should()
                .beAnnotatedWith(PermitAll.class)
                .orShould()
                .beAnnotatedWith(RolesAllowed.class)
                .orShould()
                .beAnnotatedWith(PermissionsAllowed.class));
    }

    @Test
    void every_operation_says_what_it_refuses() {
        check(methods().that().areMetaAnnotatedWith(HttpMethod.class).should().beAnnotatedWith(Refuses.class));
    }

    @Test
    void entities_and_resources_stay_home() {
        check(classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .or()
                .areAnnotatedWith(Path.class)
                .should()
                .bePackagePrivate());
    }

    @Test
    void only_an_entity_writes_its_fields() {
        check(noClasses()
                .that()
                .areNotAnnotatedWith(Entity.class)
                .should()
                .setFieldWhere(target(owner(annotatedWith(Entity.class)))));
    }

    /** Hibernate 7.2 keeps a new plan at every call of such a query, and looks through all of them at the next. */
    @Test
    void native_queries_name_no_result_class() {
        check(noClasses().should().callMethod(EntityManager.class, "createNativeQuery", String.class, Class.class));
    }

    @Test
    void what_is_sent_is_a_record() {
        check(classes()
                .that()
                .haveSimpleNameEndingWith("Representation")
                .should()
                .beRecords());
    }

    private static String packages(String room) {
        return "id.fkp." + room + "..";
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(HOUSE);
    }
}
