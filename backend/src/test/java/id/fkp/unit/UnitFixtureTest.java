package id.fkp.unit;

import static org.assertj.core.api.Assertions.assertThat;

import id.fkp.DatabaseForTests;
import id.fkp.identity.Caller;
import id.fkp.identity.Role;
import id.fkp.identity.UnitRole;
import id.fkp.service.Services;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
// Who enters units is the realm's admin, which by itself opens none of them.
@TestSecurity(user = "budi", roles = Role.ADMIN)
class UnitFixtureTest {

    @Inject
    UnitFixture fixture;

    @Inject
    Units units;

    @Inject
    Services services;

    @Inject
    Caller caller;

    @Test
    void a_role_in_a_unit_holds_there_and_nowhere_else() {
        var own = fixture.unitOf("budi", UnitRole.HEAD, UnitRole.DRAFTER);
        var foreign = fixture.unitOf("wati", UnitRole.HEAD);

        assertThat(caller.rolesIn(own.id())).containsExactlyInAnyOrder(UnitRole.HEAD, UnitRole.DRAFTER);
        assertThat(caller.isMemberOf(foreign.id())).isFalse();
    }

    @Test
    void a_role_in_an_institution_holds_in_all_its_units() {
        var institution = fixture.institution();
        fixture.memberThroughout(institution, "budi", UnitRole.AUDITOR);

        assertThat(caller.rolesIn(fixture.unitOf(institution).id())).containsExactly(UnitRole.AUDITOR);
        assertThat(caller.rolesIn(fixture.unit().id())).isEmpty();
    }

    @Test
    void services_and_units_are_found_by_their_ids() {
        var unit = fixture.unit();
        var service = fixture.service(unit.id());

        assertThat(units.find(unit.id())).contains(unit);
        assertThat(services.find(service.id())).contains(service);
        assertThat(fixture.service(unit.id()).slug()).isNotEqualTo(service.slug());
    }
}
